package org.demarche.cli.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.demarche.cli.CommandRun;
import org.demarche.spark.Duck;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One output, recoded step by step. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecodeCommandIT {

  private static final String ARTICLE =
      "The Syrian foreign ministry demanded the withdrawal of Israeli troops. \"We will return to the"
          + " summit of Mount Hermon,\" the ministry said.\n\nThe Israeli prime minister's office"
          + " rejected any withdrawal. \"Israel will keep the summit of Mount Hermon,\" the office"
          + " said. It said that the strikes on Syria would continue.\n";

  @TempDir static Path folder;
  private static String out;

  @BeforeAll
  static void analyze() throws IOException {
    Path article = Files.writeString(folder.resolve("article.txt"), ARTICLE);
    out = folder.resolve("out").toString();
    run("analyze", article.toString(), "--out", out, "--master", "local[2]");
  }

  private static CommandRun run(String... args) {
    CommandRun run = CommandRun.of(args);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  private static List<String> query(String sql, String... tables) throws SQLException {
    try (Duck duck = new Duck(Path.of(out), List.of(tables))) {
      return duck.query(sql);
    }
  }

  private static JsonNode manifest() throws IOException {
    return new ObjectMapper().readTree(Path.of(out, "_manifest.json").toFile());
  }

  @Test
  @Order(1)
  void whatIsThere_isRecodable() throws SQLException {
    assertThat(query("SELECT DISTINCT issue_id FROM stances ORDER BY 1", "stances"))
        .contains("hermon", "strikes", "withdrawal");
  }

  @Test
  @Order(2)
  void rename_reachesEveryTableAndNoTextIsReadAgain() throws Exception {
    Files.delete(folder.resolve("article.txt"));
    String hash = manifest().at("/codebook/hash").asText();
    CommandRun run = run("codebook", "rename", out, "--issue", "withdrawal=pullout");
    assertThat(run.out()).containsPattern("issue withdrawal is now pullout: [1-9]");
    for (String table : List.of("stances", "speaker_issue")) {
      assertThat(query("SELECT DISTINCT issue_id FROM " + table, table))
          .as(table)
          .contains("pullout")
          .doesNotContain("withdrawal");
    }
    assertThat(query("SELECT name FROM codes WHERE code_id = 'pullout'", "codes"))
        .containsExactly("Israeli withdrawal");
    assertThat(Files.readString(Path.of(out, "report.html"))).contains("pullout");
    assertThat(manifest().at("/codebook/hash").asText()).isEqualTo(hash);
    assertThat(manifest().at("/recodings/0/codes/withdrawal").asText()).isEqualTo("pullout");
    assertThat(manifest().at("/recodings/0/command").asText()).contains("codebook rename");
  }

  @Test
  @Order(3)
  void merge_makesTwoOneAndCountsAnew() throws Exception {
    List<String> before =
        query(
            "SELECT count(DISTINCT statement_id || speaker_id)::VARCHAR FROM stances"
                + " WHERE issue_id IN ('pullout', 'hermon')",
            "stances");
    run("codebook", "merge", out, "--issue", "pullout,hermon=land");
    assertThat(query("SELECT count(*)::VARCHAR FROM stances WHERE issue_id = 'land'", "stances"))
        .isEqualTo(before);
    assertThat(query("SELECT DISTINCT issue_id FROM speaker_issue", "speaker_issue"))
        .contains("land")
        .doesNotContain("pullout", "hermon");
    assertThat(manifest().at("/rows/stances").asText())
        .isEqualTo(query("SELECT count(*)::VARCHAR FROM stances", "stances").get(0));
    assertThat(manifest().get("recodings").size()).isEqualTo(2);
  }

  @Test
  @Order(4)
  void sheetOfTheRecodedOutput_asksForTheNewIssues() throws IOException {
    Path sheet = folder.resolve("coding.csv");
    run("sample", out, "--n", "5", "--out", sheet.toString());
    assertThat(Files.readString(sheet)).contains("stance_land").doesNotContain("stance_hermon");
  }

  @Test
  @Order(5)
  void renameThatWouldMerge_isRefused() {
    CommandRun run = CommandRun.of("codebook", "rename", out, "--issue", "strikes=land");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("codebook merge");
  }

  @Test
  @Order(6)
  void unknownCode_isNamedWithThoseThatThereAre() {
    CommandRun run = CommandRun.of("codebook", "merge", out, "--speaker", "nobody=syria");
    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(run.err()).contains("no speaker nobody; it has ");
  }
}
