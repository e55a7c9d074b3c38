package org.demarche.cli.explain;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.demarche.cli.option.CodebookOption;
import org.demarche.cli.option.EngineOption;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.Console;
import org.demarche.cli.shell.ExitCode;
import org.demarche.codebook.Codebook;
import org.demarche.coding.Coder;
import org.demarche.model.Task;
import org.demarche.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The coding of one text, for people. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Codes one text and shows every label with the words that moved it.",
    footer = {
      "",
      "Under each label stand the words that it rests on, what they did to it, and",
      "the rule or codebook entry that says so.",
      "",
      "Examples:",
      "  demarche explain '\"We will not withdraw,\" an Israeli official said.'",
      "  demarche explain - < article.txt"
    })
public final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(arity = "1", paramLabel = "TEXT", description = "The text; - is standard input.")
  private String text = "";

  @Mixin private final CodebookOption codebook = new CodebookOption();

  @Mixin private final EngineOption engine = new EngineOption();

  public ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String read =
        text.equals("-") ? new String(console.in().readAllBytes(), StandardCharsets.UTF_8) : text;
    if (read.isBlank()) {
      throw new CommandException(ExitCode.NO_INPUT, "there is no text to explain.");
    }
    Codebook opened = codebook.open();
    PrintStream out = console.text();
    new Explanation(opened, out)
        .print(
            new Coder(opened, engine.open(opened, Task.OF_STATEMENTS))
                .code(Article.of("text", read)));
    out.flush();
    return ExitCode.OK.number();
  }
}
