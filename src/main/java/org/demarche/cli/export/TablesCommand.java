package org.demarche.cli.export;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.Console;
import org.demarche.cli.shell.ExitCode;
import org.demarche.input.RejectReason;
import org.demarche.spark.job.Tables;
import org.demarche.spark.table.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What the tables hold. */
@Command(
    name = "tables",
    mixinStandardHelpOptions = true,
    description = "Lists the output's tables, or the columns of one and what they mean.",
    footer = {"", "Example:", "  demarche tables statements"})
public final class TablesCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "TABLE", description = "One table (default: all).")
  private @Nullable String name;

  public TablesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PrintStream out = console.text();
    if (name == null) {
      Tables.ALL.forEach(table -> out.printf("%-20s %s%n", table.name(), table.note()));
    } else {
      columns(table(name), out);
    }
    out.flush();
    return ExitCode.OK.number();
  }

  private static Table table(String name) {
    List<String> names = Tables.ALL.stream().map(Table::name).toList();
    return Tables.ALL.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandException(
                    ExitCode.USAGE,
                    "no table \"%s\"; there are %s".formatted(name, String.join(", ", names))));
  }

  private static void columns(Table table, PrintStream out) {
    out.printf("%s: one row is %s%n", table.name(), table.note());
    table
        .columns()
        .forEach(c -> out.printf("  %-18s %-8s %s%n", c.name(), c.type().typeName(), c.note()));
    if (table.name().equals("rejects")) {
      out.println("reasons:");
      for (RejectReason reason : RejectReason.values()) {
        out.printf("  %-18s %s%n", reason.code(), reason.meaning());
      }
    }
  }
}
