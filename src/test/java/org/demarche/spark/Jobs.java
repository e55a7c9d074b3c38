package org.demarche.spark;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookFiles;
import org.demarche.spark.job.AnalyzeJob;
import org.demarche.spark.job.JobOptions;
import org.demarche.spark.job.RunMode;
import org.demarche.spark.job.Summary;
import org.demarche.spark.read.ReadOptions;

/** Runs the job in the tests' own session. */
public final class Jobs {

  private Jobs() {}

  public static Summary analyze(Path out, Path... inputs) {
    return analyze(RunMode.ANEW, out, inputs);
  }

  public static Summary analyze(RunMode mode, Path out, Path... inputs) {
    return analyze(mode, step -> {}, out, inputs);
  }

  public static Summary analyze(RunMode mode, Consumer<String> progress, Path out, Path... inputs) {
    return analyze(mode, ReadOptions.USUAL, progress, out, inputs);
  }

  public static Summary analyze(
      RunMode mode, ReadOptions reading, Consumer<String> progress, Path out, Path... inputs) {
    JobOptions options =
        new JobOptions(
            Stream.of(inputs).map(Path::toString).toList(),
            out.toString(),
            CodebookFiles.shipped(Codebook.DEFAULT),
            List.of(),
            null,
            reading,
            mode,
            "test",
            "test");
    return new AnalyzeJob(SharedSpark.get(), options, progress).run();
  }
}
