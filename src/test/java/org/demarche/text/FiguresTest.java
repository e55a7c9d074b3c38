package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.04, 0.05, 0.1, -0.6, 1, -1.25, 2.409, 0.999, -12.3456, 100})
  void figures_areWrittenAsByFormat(double value) {
    assertThat(Figures.signed(value, 2)).isEqualTo(String.format(Locale.ROOT, "%+.2f", value));
    assertThat(Figures.signed(value, 1)).isEqualTo(String.format(Locale.ROOT, "%+.1f", value));
    assertThat(Figures.plain(Math.abs(value), 2))
        .isEqualTo(String.format(Locale.ROOT, "%.2f", Math.abs(value)));
  }
}
