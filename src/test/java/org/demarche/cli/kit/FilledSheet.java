package org.demarche.cli.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.demarche.cli.CommandRun;
import org.demarche.cli.output.MadeUpOutput;
import org.demarche.cli.sheet.CsvFile;

/**
 * A sample of the made-up output, coded as a person would: the machine is right on the envoy, but
 * every other article's minister is against the border, and one statement in ten is none.
 */
final class FilledSheet {

  final Path output;
  final Path sheet;

  FilledSheet(Path folder) {
    output = MadeUpOutput.write(folder.resolve("out"));
    sheet = folder.resolve("coding.csv");
    CommandRun run =
        run("sample", "--n", "40", "--by", "speaker", "--seed", "3", "--out", sheet.toString());
    if (run.exitCode() != 0) {
      throw new IllegalStateException(run.err());
    }
    fill(UnaryOperator.identity());
  }

  /** Codes the drawn rows anew, each line changed in the end. */
  void fill(UnaryOperator<String> change) {
    StringBuilder text =
        new StringBuilder(
            "statement_id,sample,is_statement,speaker,kind,act,stance_border,frames\n");
    for (CsvFile.Row row : CsvFile.read(sheet).rows()) {
      String id = row.cell("statement_id");
      int article = id.charAt(1) - '0';
      int number = id.charAt(3) - '0';
      String labels =
          article == 9
              ? "no,,,,,"
              : number % 2 == 1
                  ? "yes,envoy,direct,SUPPORT,oppose,"
                  : "yes,the minister,mixed,SUPPORT,"
                      + (article % 2 == 0 ? "support,peace" : "oppose,");
      text.append(change.apply(id + "," + row.cell("sample") + "," + labels)).append('\n');
    }
    try {
      Files.writeString(sheet, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes the sheet's text. */
  void replace(String from, String to) {
    try {
      Files.writeString(sheet, Files.readString(sheet).replace(from, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CommandRun run(String command, String... more) {
    List<String> args = new java.util.ArrayList<>(List.of(command, output.toString()));
    args.addAll(List.of(more));
    return CommandRun.of(args.toArray(String[]::new));
  }

  CommandRun withGold(String command, String... more) {
    List<String> args = new java.util.ArrayList<>(List.of("--gold", sheet.toString()));
    args.addAll(List.of(more));
    return run(command, args.toArray(String[]::new));
  }
}
