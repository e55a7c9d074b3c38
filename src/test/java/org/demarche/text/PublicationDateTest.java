package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicationDateTest {

  @Test
  void usualWaysOfWriting_giveTheSameDay() {
    List<String> written =
        List.of(
            "2026-01-06",
            " 2026-01-06T23:30:00-05:00 ",
            "2026-01-06 10:00",
            "20260106",
            "2026/1/6",
            "6 January 2026",
            "Jan 6, 2026",
            "January 6, 2026",
            "Tuesday, January 6, 2026",
            "Tue, 06 Jan 2026 09:30:00 GMT");
    assertThat(written)
        .allSatisfy(
            text -> assertThat(PublicationDate.parse(text)).isEqualTo(LocalDate.of(2026, 1, 6)));
  }

  @Test
  void anythingElse_isUnknown() {
    assertThat(List.of("", "yesterday", "2026-13-01", "06/01/2026", "2026"))
        .allSatisfy(text -> assertThat(PublicationDate.parse(text)).isNull());
  }
}
