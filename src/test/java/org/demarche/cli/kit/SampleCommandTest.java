package org.demarche.cli.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.cli.CommandRun;
import org.demarche.cli.output.MadeUpOutput;
import org.demarche.cli.sheet.CsvFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCommandTest {

  @TempDir private static Path folder;
  private static String output;
  @TempDir private Path sheets;

  @BeforeAll
  static void write() {
    output = MadeUpOutput.write(folder.resolve("out")).toString();
  }

  private CommandRun sample(String... more) {
    List<String> args =
        new java.util.ArrayList<>(
            List.of("sample", output, "--n", "20", "--out", sheets.resolve("c.csv").toString()));
    args.addAll(List.of(more));
    return CommandRun.of(args.toArray(String[]::new));
  }

  private Set<String> ids(String sheet) {
    return CsvFile.read(sheets.resolve(sheet)).rows().stream()
        .map(row -> row.cell("statement_id"))
        .collect(Collectors.toSet());
  }

  @Test
  void sheet_showsTheStatementMarkedAndNoLabelOfTheMachine() throws IOException {
    assertThat(sample().exitCode()).isZero();
    CsvFile sheet = CsvFile.read(sheets.resolve("c.csv"));
    assertThat(sheet.rows()).hasSize(20);
    assertThat(sheet.rows().get(0).cell("context")).startsWith("The minister spoke of [[the bord");
    assertThat(sheet.rows().get(0).cell("speaker")).isEmpty();
    assertThat(Files.readString(sheets.resolve("c.csv")))
        .doesNotContain("support")
        .doesNotContain("pronoun");
  }

  @Test
  void spreadsheets_seeUtf8AndNoFormula() throws IOException {
    sample();
    String text = Files.readString(sheets.resolve("c.csv"));
    assertThat(text).startsWith("\uFEFFstatement_id,").contains(",'=1+1,").doesNotContain(",=1");
  }

  @Test
  void values_areExplainedInASecondSheet() throws IOException {
    sample();
    assertThat(Files.readString(sheets.resolve("c.values.csv")))
        .contains("is_statement,yes,")
        .contains("speaker,envoy,Ada Envoy,")
        .contains("kind,mixed,");
  }

  @Test
  void coders_getTheOverlapAndHalfOfTheRest() {
    sample("--coders", "2", "--overlap", "6");
    Set<String> common = new HashSet<>(ids("c-1.csv"));
    common.retainAll(ids("c-2.csv"));
    assertThat(common).hasSize(6);
    assertThat(ids("c-1.csv")).hasSize(13);
  }

  @Test
  void focus_getsHalfOfTheDraw() {
    CommandRun run = sample("--by", "outlet", "--focus", "envoy", "--focus", "border");
    assertThat(run.out()).containsPattern("\\(focus\\) The Example +30 +10");
    assertThat(ids("c.csv").stream().filter(id -> (id.charAt(3) - '0') % 2 == 1)).hasSize(10);
  }

  @Test
  void focusOnNothing_isNamed() {
    CommandRun run = sample("--focus", "stranger");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("\"stranger\" is no speaker_id");
  }

  @Test
  void sameSeed_drawsTheSame() {
    sample("--seed", "7");
    Set<String> first = ids("c.csv");
    sheets.resolve("c.csv").toFile().delete();
    sample("--seed", "7");
    assertThat(ids("c.csv")).isEqualTo(first);
  }

  @Test
  void sheetThatIsThere_isNotOverwritten() {
    sample();
    CommandRun again = sample();
    assertThat(again.exitCode()).isEqualTo(73);
    assertThat(again.err()).contains("is there already");
  }

  @Test
  void folderThatIsNoOutput_isNamed() {
    CommandRun run =
        CommandRun.of("sample", sheets.toString(), "--out", sheets.resolve("x.csv").toString());
    assertThat(run.exitCode()).isEqualTo(66);
    assertThat(run.err()).contains("is not an output of Demarche");
  }
}
