package org.demarche.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.demarche.text.Span;
import org.junit.jupiter.api.Test;

class LabelledTextTest {

  @Test
  void offsets_areCodePoints() {
    LabelledText line =
        LabelledText.parse(
            "{\"text\":\"\uD83D\uDE00 Ann won\",\"tone\":\"positive\",\"target\":[2,5],\"article\":7}",
            Task.TONE,
            "tone",
            "article");
    assertThat(line.target()).isEqualTo(new Span(3, 6));
    assertThat(line.source()).isNull();
    assertThat(line.group()).isEqualTo("7");
    assertThat(line.label()).isEqualTo("positive");
  }

  @Test
  void whatIsWrong_isSaid() {
    assertWrong("nonsense", "not JSON");
    assertWrong("{\"text\":\"a\"}", "\"label\" is missing");
    assertWrong("{\"text\":\"a\",\"label\":\"support\"}", "\"issue\" is missing");
    assertWrong(
        "{\"text\":\"a\",\"label\":\"support\",\"issue\":\"i\",\"content\":[0,2]}", "[0,2]");
  }

  private static void assertWrong(String json, String message) {
    assertThatThrownBy(() -> LabelledText.parse(json, Task.STANCE, "label", "group"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
