package org.demarche.spark.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.demarche.browser.Browser;
import org.demarche.spark.Duck;
import org.demarche.spark.Jobs;
import org.demarche.spark.table.Column;
import org.demarche.spark.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project's own seeds, with some files among them that are no articles. */
class AnalyzeJobIT {

  private static final List<String> TABLES = Tables.ALL.stream().map(Table::name).toList();

  @TempDir static Path folder;
  private static Summary summary;

  @BeforeAll
  static void run() throws IOException {
    Path bad = Files.createDirectory(folder.resolve("bad"));
    Files.createFile(bad.resolve("zero.txt"));
    Files.write(bad.resolve("binary.txt"), new byte[] {1, 2, 3, 4});
    Files.writeString(bad.resolve("broken.jsonl"), "{\"text\": \"Fine.\"}\n{\"text\": \n");
    Files.writeString(
        bad.resolve("twice.jsonl"), "{\"text\": \"“No 🕊 deal,” the envoy said.\"}\n".repeat(2));
    summary = Jobs.analyze(folder.resolve("out"), Path.of("seeds"), bad);
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
  void inputs_areDocumentsOrRejects() throws SQLException, IOException {
    JsonNode manifest = new ObjectMapper().readTree(folder.resolve("out/_manifest.json").toFile());
    try (Duck duck = duck()) {
      assertThat(duck.query("SELECT reason FROM rejects ORDER BY source_uri"))
          .containsExactly("binary", "bad_json", "empty");
      assertThat(duck.query("SELECT len(sources) FROM documents WHERE len(sources) > 1"))
          .containsExactly("2");
      assertThat(manifest.path("records").longValue())
          .isEqualTo(
              duck.number("SELECT sum(len(sources)) FROM documents")
                  + duck.number("SELECT count(*) FROM rejects"));
    }
    assertThat(manifest.path("repeated").longValue()).isEqualTo(1);
    assertThat(manifest.path("codebook").path("hash").textValue()).hasSize(64);
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
    assertThat(summary.lines().get(0)).contains("documents", "3 rejects");
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
