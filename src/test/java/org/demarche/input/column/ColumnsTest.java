package org.demarche.input.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.demarche.input.ArticleField;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void ownName_goesBeforeOtherNames() {
    assertThat(Columns.USUAL.choose(List.of("Body", "TEXT", "Publish-Date", "note")))
        .isEqualTo(Map.of(ArticleField.TEXT, "TEXT", ArticleField.PUBLISHED, "Publish-Date"));
  }

  @Test
  void namedColumn_isTheOnlyOneForItsField() {
    Columns columns = Columns.parse(List.of("text=story", "outlet = Media Name"));
    assertThat(columns.choose(List.of("text", "media_name")))
        .isEqualTo(Map.of(ArticleField.OUTLET, "media_name"));
    assertThat(columns.missing(List.of("text"))).contains("\"story\"", "there are text");
  }

  @Test
  void wrongOptions_areExplained() {
    assertThatThrownBy(() -> Columns.parse(List.of("text")))
        .hasMessage("\"text\" is not FIELD=COLUMN");
    assertThatThrownBy(() -> Columns.parse(List.of("colour=red"))).hasMessageContaining("colour");
  }
}
