package org.demarche.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.demarche.cli.output.Output;
import org.demarche.spark.parquet.Stored;
import org.demarche.spark.parquet.StoredTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ExportTest {

  @TempDir private Path folder;

  private StoredTable statements() {
    return Stored.write(
        folder,
        "statements",
        "binary content (STRING), double score, int32 day (DATE)",
        List.of(
            row -> row.append("content", "=HYPERLINK(\"x\")").append("score", .5).append("day", 5),
            row -> row.append("content", "plain, with a comma")));
  }

  @Test
  void csv_hasAHead_quotesAndDisarmsFormulas() throws IOException {
    StringWriter out = new StringWriter();

    assertThat(TableText.csv(statements(), out)).isEqualTo(2);
    assertThat(out.toString().split("\r\n"))
        .containsExactly(
            "content,score,day",
            "\"'=HYPERLINK(\"\"x\"\")\",0.5,1970-01-06",
            "\"plain, with a comma\",,");
  }

  @Test
  void aTableWithoutRows_isItsHead() throws IOException {
    StoredTable rejects =
        Stored.write(folder, "rejects", "binary reason (STRING), int64 record", List.of());
    StringWriter out = new StringWriter();

    assertThat(TableText.csv(rejects, out)).isZero();
    assertThat(out.toString()).isEqualTo("reason,record\r\n");
  }

  @Test
  void jsonLines_keepTextsAndNulls() throws IOException {
    StringWriter out = new StringWriter();
    TableText.jsonLines(statements(), out);

    assertThat(new ObjectMapper().readTree(out.toString().lines().findFirst().orElseThrow()))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    "{\"content\":\"=HYPERLINK(\\\"x\\\")\",\"score\":0.5,\"day\":\"1970-01-06\"}"));
  }

  @Test
  void graphMl_isXmlWithEveryAttribute_whateverTheNamesHold() throws Exception {
    Files.writeString(folder.resolve("_manifest.json"), "{}");
    Stored.write(
        folder,
        "speakers",
        "binary speaker_id (STRING), binary name (STRING)",
        List.of(row -> row.append("speaker_id", "a").append("name", "A <&> \u0001\"B\"")));
    Stored.write(
        folder,
        "network_nodes",
        "binary node_id (STRING), binary kind (STRING), int64 n_statements, int64 n_positions",
        List.of(
            row ->
                row.append("node_id", "a")
                    .append("kind", "actor")
                    .append("n_statements", 3L)
                    .append("n_positions", 1L),
            row -> row.append("node_id", "i").append("kind", "issue")));
    Stored.write(
        folder,
        "network_edges",
        "binary source_id (STRING), binary target_id (STRING), binary kind (STRING), double weight",
        List.of(
            row ->
                row.append("source_id", "a")
                    .append("target_id", "i")
                    .append("kind", "supports")
                    .append("weight", 2.0)));
    StringWriter out = new StringWriter();

    assertThat(GraphMl.write(Output.open(folder.toString()), out)).isEqualTo(1);
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(out.toString())));
    assertThat(xml.getElementsByTagName("node").item(0).getTextContent())
        .contains("A <&> \"B\"", "actor", "3");
    assertThat(xml.getElementsByTagName("edge").item(0).getTextContent()).isEqualTo("supports2.0");
    assertThat(xml.getElementsByTagName("key").getLength()).isEqualTo(11);
  }
}
