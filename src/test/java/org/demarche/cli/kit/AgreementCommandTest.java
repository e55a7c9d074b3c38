package org.demarche.cli.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.cli.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementCommandTest {

  private static final String HEADER = "statement_id,statement,is_statement,kind,stance_x,frames\n";

  @TempDir private Path folder;

  private String sheet(String name, String rows) throws IOException {
    return Files.writeString(folder.resolve(name), HEADER + rows).toString();
  }

  @Test
  void agreement_isPrintedPerVariableAndValueIn80Columns() throws IOException {
    CommandRun run =
        CommandRun.of(
            "agreement",
            sheet(
                "ann.csv",
                "1,a,yes,direct,support,peace\n2,b,yes,mixed,,\n3,c,no,,,\n4,d,yes,indirect,oppose,"),
            sheet(
                "ben.csv",
                "1,a,yes,Direct,support,\n2,b,yes,direct,,\n3,c,no,,,\n9,z,yes,direct,oppose,"));
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("2 coders: ann, ben")
        .containsPattern("is_statement +3 +100 % +1\\.00")
        .containsPattern("kind +2 +50 %")
        .containsPattern("stance_x +2 +100 %")
        .containsPattern("frame peace +2 +50 %")
        .contains("kind: ann mixed, ben direct");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void numbers_canBeTakenAsIntervals() throws IOException {
    Path a = Files.writeString(folder.resolve("a.csv"), "statement_id;tone\n1;1\n2;2\n3;5\n");
    Path b = Files.writeString(folder.resolve("b.csv"), "statement_id\ttone\n1\t1\n2\t3\n3\t5\n");
    CommandRun run =
        CommandRun.of("agreement", a.toString(), b.toString(), "--level", "tone=interval");
    // By hand: observed 2/6; expected 202/30 over the six values 1 1 2 3 5 5.
    assertThat(run.out()).containsPattern("tone +3 +67 % +\\.95");
  }

  @Test
  void sheetOfValues_makesNamesIdsAndFindsTypingErrors() throws IOException {
    Files.writeString(
        folder.resolve("c.values.csv"),
        "column,value,meaning,question\nspeaker,envoy,Ada Envoy,\nspeaker,un,United Nations,\n"
            + "kind,direct,all of it,\n");
    Path a =
        Files.writeString(folder.resolve("c-1.csv"), "statement_id,speaker,kind\n1,envoy;un,\n");
    Path b =
        Files.writeString(
            folder.resolve("c-2.csv"), "statement_id,speaker,kind\n1,United Nations; ADA ENVOY,\n");
    CommandRun run = CommandRun.of("agreement", a.toString(), b.toString());
    assertThat(run.out()).containsPattern("speaker +1 +100 %");
    Files.writeString(b, "statement_id,speaker,kind\n1,envoi,dirct\n");
    assertThat(CommandRun.of("agreement", a.toString(), b.toString()).err())
        .contains("2 problems", "row 2: speaker \"envoi\" is not one of", "kind \"dirct\"");
  }

  @Test
  void problems_comeAllAtOnceWithTheirRows() throws IOException {
    String doubled = sheet("ann.csv", "1,a,yes,direct,,\n1,a,yes,direct,,\n,b,yes,direct,,\n");
    Path other = Files.writeString(folder.resolve("ben.csv"), "id,kind\n1,direct\n");
    CommandRun run = CommandRun.of("agreement", doubled, other.toString());
    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(run.err())
        .contains("3 problems")
        .contains("ann.csv, row 3: statement 1 stands in row 2 already")
        .contains("ann.csv, row 4: no statement_id")
        .contains("ben.csv: there is no column \"statement_id\"; there are id, kind");
  }

  @Test
  void sheetsWithoutACommonRow_areRefused() throws IOException {
    CommandRun run =
        CommandRun.of("agreement", sheet("a.csv", "1,a,yes,,,\n"), sheet("b.csv", "2,b,yes,,,\n"));
    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(run.err()).contains("no statement was coded by two coders");
  }

  @Test
  void disagreements_goToAFileWithTheirStatements() throws IOException {
    Path file = folder.resolve("differ.csv");
    CommandRun.of(
        "agreement",
        sheet("a.csv", "1,=cmd(),yes,direct,,\n2,b,no,,,\n"),
        sheet("b.csv", "1,=cmd(),yes,mixed,,\n2,b,no,,,\n"),
        "--disagreements",
        file.toString());
    assertThat(Files.readString(file)).contains("1,'=cmd(),kind,direct,mixed");
  }
}
