package org.demarche.cli.codebook;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.cli.option.CodebookOption;
import org.demarche.cli.shell.Console;
import org.demarche.cli.shell.ExitCode;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookException;
import org.demarche.codebook.Problem;
import org.demarche.coding.CodebookCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Everything that is wrong with a codebook, at once. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Reads a codebook, runs the examples of its entries and lists every problem.",
    footer = {
      "",
      "Each problem comes as file:line: what is wrong. The exit code is 0 where all",
      "is well, 1 where an example fails, and 78 where the codebook cannot be read.",
      "",
      "Example:",
      "  demarche codebook check my-codebook"
    })
public final class CodebookCheckCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(arity = "1", paramLabel = "DIR", description = "Folder, or name of a shipped one.")
  private String name = "";

  public CodebookCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PrintStream out = console.text();
    ExitCode exitCode = check(out);
    out.flush();
    return exitCode.number();
  }

  private ExitCode check(PrintStream out) {
    Codebook codebook;
    try {
      codebook = CodebookOption.files(name).open();
    } catch (CodebookException e) {
      list(out, e.problems());
      return ExitCode.CODEBOOK;
    }
    List<Problem> failed = CodebookCheck.run(codebook);
    if (!failed.isEmpty()) {
      list(out, failed);
      out.printf("To see which words speak for what: demarche explain TEXT --codebook %s%n", name);
      return ExitCode.FOUND;
    }
    out.printf(
        "%s is sound: %d speakers, %d issues and %d frames; every example comes out as it says.%n",
        name,
        codebook.speakers().byId().size(),
        codebook.issues().ids().size(),
        codebook.frames().entries().size());
    return ExitCode.OK;
  }

  private static void list(PrintStream out, List<Problem> problems) {
    problems.forEach(out::println);
    out.printf("%d %s.%n", problems.size(), problems.size() == 1 ? "problem" : "problems");
  }
}
