package org.demarche.codebook.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.demarche.codebook.Codebook;
import org.junit.jupiter.api.Test;

class SpeakersTest {

  private final Speakers speakers = Codebook.shipped(Codebook.DEFAULT).speakers();

  @Test
  void parentOfAPerson_isTheOfficeHeldOnTheDay() {
    LocalDate before = LocalDate.of(2024, 11, 1);
    LocalDate after = LocalDate.of(2026, 1, 6);
    assertThat(speakers.parent("israel-katz", before)).isEqualTo("israel-foreign-minister");
    assertThat(speakers.parent("israel-katz", after)).isEqualTo("israel-defence-minister");
    assertThat(speakers.parent("israel-katz", null)).isEqualTo("israel-defence-minister");
  }

  @Test
  void lineage_climbsFromPersonToState() {
    assertThat(speakers.lineage("benjamin-netanyahu", LocalDate.of(2026, 1, 6)))
        .containsExactly(
            "benjamin-netanyahu",
            "israel-prime-minister",
            "israel-prime-ministers-office",
            "israel-government",
            "israel");
  }

  @Test
  void country_comesFromAbove() {
    assertThat(speakers.country("marco-rubio", LocalDate.of(2026, 1, 6)))
        .isEqualTo("united-states");
    assertThat(speakers.country("nobody", null)).isNull();
  }

  @Test
  void everyCountry_isAState() {
    assertThat(speakers.find("kenya")).isNotNull();
    assertThat(speakers.find("kenya").type()).isEqualTo(SpeakerType.STATE);
  }
}
