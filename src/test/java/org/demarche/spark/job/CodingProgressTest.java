package org.demarche.spark.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodingProgressTest {

  @Test
  void line_tellsDoneAllRateAndTimeLeft() {
    assertThat(CodingProgress.line(12_000, 0.25, 120))
        .isEqualTo("coding: 12,000 articles of about 48,000, 100 a second, 6 min left");
    assertThat(CodingProgress.line(50, 0.5, 10))
        .isEqualTo("coding: 50 articles of about 100, 5 a second, 10 s left");
    assertThat(CodingProgress.line(36_000, 0.1, 3600)).endsWith("10 a second, 9 h 0 min left");
  }

  @Test
  void lineAtTheEnd_leavesNothingToWaitFor() {
    assertThat(CodingProgress.line(100, 1, 10)).isEqualTo("coding: 100 articles, 10 a second");
  }
}
