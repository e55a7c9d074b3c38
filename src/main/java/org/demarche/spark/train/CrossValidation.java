package org.demarche.spark.train;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Lets a pipeline label every line once, each time trained on the other folds. */
final class CrossValidation {

  private CrossValidation() {}

  /**
   * @param labels of all lines; a fold's model may not know all of them
   */
  static Held run(
      Dataset<Row> rows,
      List<String> labels,
      TrainingPipeline pipeline,
      int folds,
      Consumer<String> progress) {
    List<Held.Line> lines = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      progress.accept("fold %d of %d".formatted(fold + 1, folds));
      Column held = col(TrainingRow.BUCKET).mod(lit(folds)).equalTo(lit(fold));
      Dataset<Row> test = rows.filter(held);
      if (test.isEmpty()) {
        continue;
      }
      PipelineModel fitted = pipeline.fit(rows.filter(not(held)));
      List<String> known = TrainingPipeline.labels(fitted);
      Dataset<Row> odds = TrainingPipeline.odds(fitted, test);
      for (Row row : odds.collectAsList()) {
        lines.add(new Held.Line(row.getString(0), odds(row.getAs(1), known, labels)));
      }
    }
    return new Held(labels, lines);
  }

  private static double[] odds(Vector raw, List<String> known, List<String> labels) {
    return labels.stream()
        .mapToDouble(label -> known.contains(label) ? raw.apply(known.indexOf(label)) : -30)
        .toArray();
  }
}
