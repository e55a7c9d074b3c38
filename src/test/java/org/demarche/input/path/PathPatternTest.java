package org.demarche.input.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.demarche.input.ArticleField;
import org.demarche.input.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathPatternTest {

  @Test
  void names_areTakenFromTheEndOfThePath() {
    Metadata found =
        PathPattern.parse("{outlet}/{published}/{id}.txt")
            .read("s3a://news/archive/levant-wire/2026-01-06/talks.v2.txt");
    assertThat(found.text(ArticleField.OUTLET)).isEqualTo("levant-wire");
    assertThat(found.text(ArticleField.PUBLISHED)).isEqualTo("2026-01-06");
    assertThat(found.text(ArticleField.ID)).isEqualTo("talks.v2");
    assertThat(found.values().get(ArticleField.ID).from()).isEqualTo("path");
  }

  @Test
  void dayInPieces_isPutTogether() {
    Metadata found =
        PathPattern.parse("{year}/{month}/{day}/{*}-{outlet}.html").read("2026/1/6/a-b-c.html");
    assertThat(found.text(ArticleField.PUBLISHED)).isEqualTo("2026-01-06");
    assertThat(found.text(ArticleField.OUTLET)).isEqualTo("b-c");
  }

  @Test
  void pathThatDoesNotFit_tellsNothing() {
    PathPattern pattern = PathPattern.parse("{outlet}/{published}/{id}.txt");
    assertThat(pattern.read("wire/a.txt").values()).isEmpty();
    assertThat(pattern.read("wire/2026/a.html").values()).isEmpty();
    assertThat(PathPattern.parse("x{id}.txt").read("dir/yx1.txt").values()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.txt",
        "{colour}/{id}",
        "{id}/{id}",
        "{id",
        "id}",
        "{year}/{id}",
        "{text}",
        "{}"
      })
  void wrongPatterns_areExplained(String pattern) {
    assertThatThrownBy(() -> PathPattern.parse(pattern))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("(?s).{10,}");
  }
}
