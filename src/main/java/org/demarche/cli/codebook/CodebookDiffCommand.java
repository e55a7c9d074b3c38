package org.demarche.cli.codebook;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.demarche.cli.option.CodebookOption;
import org.demarche.cli.shell.Console;
import org.demarche.cli.shell.ExitCode;
import org.demarche.codebook.CodebookDiff;
import org.demarche.codebook.CodebookDiff.Change;
import org.demarche.codebook.CodebookFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What changed between two codebooks. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = "Shows what changed from one codebook to another, entry by entry.",
    footer = {
      "",
      "Comments and the order of entries do not count; what a codebook extends does.",
      "To carry changed ids over to an output: `codebook rename` and `codebook",
      "merge`.",
      "",
      "Example:",
      "  demarche codebook diff syria-israel-us my-codebook"
    })
public final class CodebookDiffCommand implements Callable<Integer> {

  private static final int WIDTH = 78;

  private final Console console;

  @Parameters(arity = "1", paramLabel = "OLD", description = "Folder, or name of a shipped one.")
  private String before = "";

  @Parameters(arity = "1", paramLabel = "NEW", description = "Likewise.")
  private String after = "";

  public CodebookDiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CodebookFiles old = CodebookOption.files(before);
    CodebookFiles young = CodebookOption.files(after);
    List<Change> changes = CodebookDiff.of(old, young);
    PrintStream out = console.text();
    out.printf("old %s  %s%nnew %s  %s%n", hash(old), before, hash(young), after);
    if (changes.isEmpty()) {
      out.println("No entry differs.");
    }
    String section = "";
    for (Change change : changes) {
      if (!change.section().equals(section)) {
        section = change.section();
        out.printf("%n%s%n", section);
      }
      out.printf("  %-8s %s%n", change.kind().name().toLowerCase(Locale.ROOT), change.id());
      change.details().forEach(detail -> out.println(cut("             " + detail)));
    }
    out.flush();
    return ExitCode.OK.number();
  }

  private static String hash(CodebookFiles files) {
    return files.open().hash().substring(0, 12);
  }

  private static String cut(String line) {
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 3) + "...";
  }
}
