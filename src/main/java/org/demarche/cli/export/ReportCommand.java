package org.demarche.cli.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.demarche.cli.output.Output;
import org.demarche.cli.shell.Console;
import org.demarche.cli.shell.ExitCode;
import org.demarche.report.ReportData;
import org.demarche.spark.output.OutputFolder;
import org.demarche.spark.report.ReportReader;
import org.demarche.spark.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The report anew, from the tables. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Writes report.html again from the tables of an output folder.",
    footer = {
      "",
      "`analyze` writes the report at its end; this is for tables that were changed",
      "since. One file without scripts: open it in a browser, mail it, print it.",
      "",
      "Example:",
      "  demarche report output"
    })
public final class ReportCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "OUT", description = "Folder that `analyze` wrote.")
  private String out = "";

  public ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Output output = Output.open(out);
    ReportData data =
        ReportReader.read(
            List.of(output.folder()),
            output.hadoop(),
            Reports.codebook(output.folder(), output.hadoop()));
    try (OutputFolder staged = OutputFolder.open(out, List.of(), output.hadoop())) {
      Path file = new Path(staged.staging(), Reports.NAME);
      try (OutputStream stream = output.files().create(file)) {
        Reports.write(data, stream);
      }
      staged.publish();
    }
    PrintStream text = console.text();
    text.println(out + "/" + Reports.NAME);
    text.flush();
    return ExitCode.OK.number();
  }
}
