package org.demarche.spark.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.spark.parquet.TableWriter.Kind;
import org.demarche.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredTable_rewriteTest {

  @TempDir private Path out;
  private StoredTable table;

  @BeforeEach
  void write() {
    table =
        Stored.write(
            out,
            "things",
            "binary id (STRING), double score, boolean flag, int32 day (DATE)",
            List.of(
                Stored.row(Map.of("id", "a", "score", 0.5, "flag", true, "day", 1)),
                Stored.row(Map.of("id", "b"))));
  }

  @Test
  void rows_areReadWithTheirNulls() {
    List<StoredRow> rows = Stored.rows(table);
    assertThat(rows.get(0).text("id")).isEqualTo("a");
    assertThat(rows.get(0).number("score")).isEqualTo(0.5);
    assertThat(rows.get(0).flag("flag")).isTrue();
    assertThat(rows.get(0).date("day")).isEqualTo("1970-01-02");
    assertThat(rows.get(1).number("score")).isNaN();
    assertThat(rows.get(1).date("day")).isNull();
  }

  @Test
  void columnsAskedFor_areAllThatIsRead() {
    StoredRow row = Stored.rows(table, "id", "no_such_column").get(0);
    assertThat(row.text("id")).isEqualTo("a");
    assertThat(row.has("score")).isFalse();
    assertThat(row.text("no_such_column")).isNull();
  }

  @Test
  void rewriting_replacesAddsAndDrops() {
    StoredTable to = Stored.table(out, "rewritten");
    new TableWriter(table, Map.of("score", Kind.NUMBER, "note", Kind.TEXT))
        .write(
            to.folder(),
            row -> row.id("id").equals("b") ? null : Map.of("score", 0.25, "note", "new"));
    List<StoredRow> rows = Stored.rows(to);
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).number("score")).isEqualTo(0.25);
    assertThat(rows.get(0).text("note")).isEqualTo("new");
    assertThat(rows.get(0).date("day")).isEqualTo("1970-01-02");
  }

  @Test
  void missingTable_isNamed() {
    assertThatThrownBy(() -> Stored.rows(Stored.table(out, "nothing")))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("no table \"nothing\"");
  }

  @Test
  void spans_areReadAsSparkWritesThem() {
    StoredTable spans =
        Stored.write(
            out,
            "spans",
            Stored.spans("content_spans"),
            List.of(row -> Stored.addSpans(row, "content_spans", new Span(3, 8), new Span(9, 12))));
    assertThat(Stored.rows(spans).get(0).spans("content_spans"))
        .containsExactly(new Span(3, 8), new Span(9, 12));
  }
}
