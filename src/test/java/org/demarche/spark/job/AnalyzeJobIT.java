package org.demarche.spark.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.browser.Browser;
import org.demarche.input.RejectReason;
import org.demarche.input.column.Columns;
import org.demarche.spark.Duck;
import org.demarche.spark.Jobs;
import org.demarche.spark.read.ReadOptions;
import org.demarche.spark.read.StrictException;
import org.demarche.spark.table.Column;
import org.demarche.spark.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project's own seeds, and files of every kind that can be read, and that cannot. */
class AnalyzeJobIT {

  private static final List<String> TABLES = Tables.ALL.stream().map(Table::name).toList();

  @TempDir static Path folder;
  private static EveryInput inputs;
  private static Summary summary;

  @BeforeAll
  static void run() throws IOException {
    inputs = EveryInput.write(folder.resolve("in"));
    summary = analyze(folder.resolve("out"), false, Path.of("seeds"), folder.resolve("in"));
  }

  private static Summary analyze(Path out, boolean strict, Path... inputs) {
    ReadOptions reading =
        new ReadOptions(EveryInput.LIMIT, 600, Columns.USUAL, List.of(), false, false, strict);
    return Jobs.analyze(RunMode.ANEW, reading, step -> {}, out, inputs);
  }

  private static Duck duck() throws SQLException {
    return new Duck(folder.resolve("out"), TABLES);
  }

  @Test
  void everyTable_hasItsColumns() throws SQLException {
    try (Duck duck = duck()) {
      for (Table table : Tables.ALL) {
        assertThat(duck.query("SELECT column_name FROM (DESCRIBE " + table.name() + ")"))
            .as(table.name())
            .containsExactlyElementsOf(table.columns().stream().map(Column::name).toList());
      }
      assertThat(duck.query("SELECT DISTINCT typeof(published_on) FROM documents"))
          .containsExactly("DATE");
    }
  }

  @Test
  void everySpan_isTheSubstringOfItsDocument() throws SQLException {
    try (Duck duck = duck()) {
      assertThat(duck.number("SELECT count(*) FROM evidence")).isPositive();
      assertThat(
              duck.query(
                  "SELECT e.text FROM evidence e JOIN documents d USING (doc_id) WHERE e.text"
                      + " <> substring(d.text, e.\"begin\" + 1, e.\"end\" - e.\"begin\")"))
          .isEmpty();
      assertThat(
              duck.query(
                  "SELECT s.content FROM statements s JOIN documents d USING (doc_id) WHERE"
                      + " s.content <> array_to_string(list_transform(s.content_spans, lambda p:"
                      + " substring(d.text, p.\"begin\" + 1, p.\"end\" - p.\"begin\")), ' ')"))
          .isEmpty();
      assertThat(duck.query("SELECT content FROM statements WHERE content LIKE '%🕊%'"))
          .singleElement()
          .satisfies(content -> assertThat(content).contains("No 🕊 deal"));
    }
  }

  @Test
  void everyReason_isThereAsOftenAsItWasProvoked() throws SQLException {
    Map<String, Long> expected = new TreeMap<>();
    inputs.rejects().forEach((reason, count) -> expected.put(reason.code(), count.longValue()));
    try (Duck duck = duck()) {
      Map<String, Long> found = new TreeMap<>();
      duck.query("SELECT reason, count(*) FROM rejects GROUP BY ALL")
          .forEach(row -> found.put(row.split("\\|")[0], Long.valueOf(row.split("\\|")[1])));
      assertThat(found).isEqualTo(expected);
    }
    // The others are faults of the coding, which no file provokes by what it is.
    assertThat(EnumSet.complementOf(EnumSet.copyOf(inputs.rejects().keySet())))
        .containsExactly(RejectReason.TOO_SLOW, RejectReason.NOT_CODED);
  }

  @Test
  void documentsAndDuplicateSourcesAndRejects_areTheInputs() throws SQLException, IOException {
    JsonNode manifest = new ObjectMapper().readTree(folder.resolve("out/_manifest.json").toFile());
    long rejects = inputs.rejects().values().stream().mapToInt(Integer::intValue).sum();
    try (Duck duck = duck()) {
      long seeds = duck.number("SELECT count(*) FROM documents WHERE source_uri LIKE 'seeds/%'");
      assertThat(duck.number("SELECT sum(len(sources)) FROM documents"))
          .isEqualTo(seeds + inputs.articles());
      assertThat(duck.number("SELECT count(*) FROM documents"))
          .isEqualTo(seeds + inputs.articles() - inputs.duplicates());
      assertThat(duck.number("SELECT count(*) FROM rejects")).isEqualTo(rejects);
      assertThat(manifest.path("records").longValue())
          .isEqualTo(seeds + inputs.articles() + rejects);
    }
    assertThat(manifest.path("duplicate_sources").intValue()).isEqualTo(inputs.duplicates());
    assertThat(manifest.path("codebook").path("hash").textValue()).hasSize(64);
  }

  @Test
  void strictRun_stopsAtARejectAndWritesNothing() {
    assertThatThrownBy(() -> analyze(folder.resolve("strict"), true, folder.resolve("in")))
        .isInstanceOf(StrictException.class)
        .hasMessageContaining("bad-")
        .hasMessageContaining("--strict");
    assertThat(folder.resolve("strict/documents")).doesNotExist();
  }

  @Test
  void ids_areUniqueAndLeadSomewhere() throws SQLException {
    try (Duck duck = duck()) {
      assertThat(duck.number("SELECT count(*) - count(DISTINCT doc_id) FROM documents")).isZero();
      assertThat(duck.number("SELECT count(*) - count(DISTINCT statement_id) FROM statements"))
          .isZero();
      assertThat(duck.query("SELECT * FROM statements ANTI JOIN documents USING (doc_id)"))
          .isEmpty();
      assertThat(duck.query("SELECT * FROM attributions ANTI JOIN speakers USING (speaker_id)"))
          .isEmpty();
    }
  }

  @Test
  void summary_fitsTheTerminal() {
    assertThat(summary.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    assertThat(summary.lines().get(0)).contains("documents", "rejects");
    assertThat(String.join("\n", summary.lines()))
        .containsPattern("(?s)1\\. .*The\\s+gap.*2\\. .*3\\. ");
  }

  @Test
  void report_opensInABrowser_andACellLeadsToItsQuotes(@TempDir Path profile) throws IOException {
    try (Browser browser = Browser.start(profile)) {
      browser.open(folder.resolve("out/report.html"));
      browser.evaluate("document.querySelector('#stances td a').click()");

      assertThat(browser.evaluate("document.querySelector(':target blockquote mark') !== null"))
          .isEqualTo(BooleanNode.TRUE);
      assertThat(browser.logged()).isEmpty();
      assertThat(browser.requested()).hasSize(1);
    }
  }
}
