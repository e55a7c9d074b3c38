package org.demarche.cli.job;

import java.io.PrintStream;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.demarche.cli.shell.Console;
import org.demarche.cli.shell.ExitCode;
import org.demarche.spark.job.AnalyzeJob;
import org.demarche.spark.job.JobOptions;
import org.demarche.spark.job.Sessions;
import org.demarche.spark.job.Summary;
import org.demarche.spark.train.TrainJob;
import org.demarche.spark.train.TrainOptions;
import org.jspecify.annotations.Nullable;

/** All that the commands have to do with Spark, apart, so that the others load none of it. */
final class SparkRun {

  private SparkRun() {}

  static ExitCode analyze(
      Console console, JobOptions options, @Nullable String master, boolean verbose) {
    try (SparkSession spark = Sessions.open(master);
        ProgressLine line = ProgressLine.of(console.err(), verbose)) {
      // A reject that stops the job is told by the command itself, in one line.
      String errors = options.reading().strict() ? "OFF" : "ERROR";
      spark.sparkContext().setLogLevel(verbose ? "INFO" : errors);
      StopHook stop = new StopHook(spark.sparkContext(), verbose);
      AnalyzeJob job = new AnalyzeJob(spark, options, line, stop::isStopping);
      try {
        Summary summary = job.run();
        line.clear();
        PrintStream text = console.text();
        summary.lines().forEach(text::println);
        text.flush();
        return ExitCode.OK;
      } catch (Exception e) {
        // Spark's own exceptions are checked, though none of its methods declares them.
        line.clear();
        if (stop.isStopping()) {
          console.err().println("demarche: stopped; the output is as it was before");
        }
        if (job.isResumable()) {
          console.err().println("demarche: what is coded is kept; go on from it with --resume");
        }
        if (stop.isStopping()) {
          return ExitCode.INTERRUPTED;
        }
        throw e;
      } finally {
        stop.close();
      }
    }
  }

  static ExitCode train(
      Console console, TrainOptions options, @Nullable String master, boolean verbose) {
    try (SparkSession spark = Sessions.open(master);
        ProgressLine line = ProgressLine.of(console.err(), verbose)) {
      spark.sparkContext().setLogLevel(verbose ? "INFO" : "ERROR");
      List<String> report = new TrainJob(spark, options, line).run();
      line.clear();
      PrintStream text = console.text();
      report.forEach(text::println);
      text.println();
      text.println("The model lies in " + options.out());
      text.flush();
    }
    return ExitCode.OK;
  }
}
