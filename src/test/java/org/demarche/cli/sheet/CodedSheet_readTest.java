package org.demarche.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.compare.gold.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodedSheet_readTest {

  private static final Scheme SCHEME =
      new Scheme(
          List.of(
              variable(Scheme.STATEMENT, Map.of("yes", "so", "no", "not so"), false),
              variable(
                  Scheme.SPEAKER,
                  Map.of("envoy", "Ada Envoy", "minister", "the minister", "unknown", "?"),
                  true),
              variable(Scheme.KIND, Map.of("direct", "d", "mixed", "m"), false),
              variable(Scheme.ACT, Map.of("DENY", "denies"), false),
              variable("stance_border", Map.of("support", "+", "none", "0"), false),
              variable(Scheme.FRAMES, Map.of("peace", "p", "security", "s"), true)),
          List.of("border"));

  @TempDir private Path folder;

  private static Variable variable(String name, Map<String, String> values, boolean several) {
    return new Variable(name, "?", values, several);
  }

  private CodedSheet read(String text, SheetProblems problems) throws IOException {
    Path file = Files.writeString(folder.resolve("s.csv"), text);
    return CodedSheet.read(CsvFile.read(file), SCHEME, Set.of("1", "2", "3", "4"), problems);
  }

  private CodedSheet read(String text) throws IOException {
    SheetProblems problems = new SheetProblems();
    CodedSheet sheet = read(text, problems);
    problems.throwIfAny();
    return sheet;
  }

  @Test
  void cells_becomeLabels() throws IOException {
    CodedSheet sheet =
        read(
            "\uFEFFstatement_id,sample,is_statement,speaker,kind,act,stance_border,frames,note\n"
                + "1,ab,Yes,ada envoy; MINISTER,mixed,deny,support,peace;security,\n"
                + "2,ab,yes,unknown,,,none,,hm\n"
                + "3,ab,no,,,,,,\n"
                + "4,ab,,,,,,,\n");
    assertThat(sheet.sample()).isEqualTo("ab");
    assertThat(sheet.uncoded()).isEqualTo(1);
    assertThat(sheet.labels())
        .containsOnly(
            Map.entry(
                "1",
                new Labels(
                    true,
                    "mixed",
                    Set.of("envoy", "minister"),
                    "DENY",
                    Map.of("border", "support"),
                    Set.of("peace", "security"))),
            Map.entry("2", new Labels(true, null, Set.of(), null, Map.of(), Set.of())),
            Map.entry("3", Labels.NO_STATEMENT));
  }

  @Test
  void variablesWithoutAColumn_areNotCoded() throws IOException {
    Labels labels = read("statement_id,is_statement\n1,yes\n").labels().get("1");
    assertThat(labels).isEqualTo(new Labels(true, null, null, null, null, null));
  }

  @Test
  void otherSpreadsheets_areReadToo() throws IOException {
    Path file = folder.resolve("s.csv");
    Files.write(
        file,
        "statement_id;is_statement;note\r\n1;yes;\"caf\u00e9\"\r\n"
            .getBytes(Charset.forName("windows-1252")));
    assertThat(CsvFile.read(file).rows().get(0).cell("note")).isEqualTo("caf\u00e9");
  }

  @Test
  void everyProblem_isNamedWithItsRow() {
    assertThatThrownBy(
            () ->
                read(
                    "statement_id,sample,is_statement,speaker,kind,kind\n"
                        + "1,ab,yes,nobody,direct,\n"
                        + "1,ab,yes,,,\n"
                        + "99,ab,yes,,,\n"
                        + ",ab,yes,,,\n"
                        + "2,cd,perhaps,,,\n"
                        + "3,ab,,envoy,,\n"
                        + "4,ab,yes,unknown;envoy,,\n"))
        .hasMessageContaining("9 problems")
        .hasMessageContaining("there are two columns \"kind\"")
        .hasMessageContaining("row 2: speaker \"nobody\" is not one of")
        .hasMessageContaining("row 3: statement 1 stands in row 2 already")
        .hasMessageContaining("row 4: statement 99 is not in this output")
        .hasMessageContaining("row 5: no statement_id")
        .hasMessageContaining("row 6: is_statement \"perhaps\" is not one of")
        .hasMessageContaining("row 7: coded, but is_statement is empty")
        .hasMessageContaining("row 8: a speaker cannot be unknown and known")
        .hasMessageContaining("several samples: ab, cd");
  }

  @Test
  void whatWouldBeDropped_isAProblem() {
    assertThatThrownBy(
            () ->
                read(
                    "statement_id,is_statement,kind,stance_river,\n"
                        + "1,no,direct,,\n"
                        + "2,yes,direct,support,\n"
                        + "3,yes,direct,,too much\n"
                        + "8.27E+19,yes,,,\n"))
        .hasMessageContaining("\"stance_river\" is of no issue of this output; there are border")
        .hasMessageContaining("row 2: is_statement is no, but kind is filled in")
        .hasMessageContaining("row 4: \"too much\" stands in a column without a name")
        .hasMessageContaining("row 5: statement 8.27E+19 is not in this output. A spreadsheet has");
  }

  @Test
  void sheetOfAnotherOutput_isOneProblem() {
    assertThatThrownBy(() -> read("statement_id,is_statement\n77,yes\n78,no\n79,yes\n"))
        .hasMessageContaining("a problem:")
        .hasMessageContaining("none of its 3 statements is in this output");
  }

  @Test
  void columnsOfTheCodersOwn_areToldOf() throws IOException {
    CodedSheet sheet = read("statement_id,is_statement,stance_border,mood,empty\n1,yes,,sad,\n");
    assertThat(sheet.unread()).containsExactly("mood");
    assertThat(sheet.issues()).containsExactly("border");
  }

  @Test
  void missingColumns_areNamed() {
    assertThatThrownBy(() -> read("id,verdict\n1,yes\n"))
        .hasMessageContaining("no column \"statement_id\"")
        .hasMessageContaining("there are id, verdict");
  }
}
