package org.demarche.spark.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.mllib.linalg.SparseVector;
import org.apache.spark.mllib.linalg.Vector;
import org.apache.spark.mllib.linalg.Vectors;
import org.apache.spark.mllib.optimization.LBFGS;
import org.apache.spark.mllib.optimization.SquaredL2Updater;
import org.apache.spark.rdd.RDD;
import org.demarche.model.LinearModel;
import org.demarche.model.Task;
import scala.Tuple2;

/**
 * Multinomial logistic regression by Spark's L-BFGS.
 *
 * @param weights of the features for the first label, then for the next
 */
record Fit(double[] weights, int labels) {

  private static final int CORRECTIONS = 8;
  private static final int ITERATIONS = 80;
  private static final double TOLERANCE = 1e-5;

  /** A weight that is nought to three places moves nothing. */
  private static final float LEAST = 5e-4f;

  static Fit of(JavaRDD<Example> rows, Examples examples, double regularisation) {
    RDD<Tuple2<Object, Vector>> lines =
        rows.map(row -> new Tuple2<Object, Vector>((double) row.label(), row.features())).rdd();
    int size = examples.labels().size() * (examples.names().size() + 1);
    Tuple2<Vector, double[]> found =
        LBFGS.runLBFGS(
            lines,
            new SoftmaxGradient(examples.labelWeights()),
            new SquaredL2Updater(),
            CORRECTIONS,
            TOLERANCE,
            ITERATIONS,
            regularisation,
            Vectors.zeros(size));
    return new Fit(found._1().toArray(), examples.labels().size());
  }

  /** Each row's label and the log-odds of all. */
  List<Held.Line> odds(JavaRDD<Example> rows) {
    return rows.collect().stream()
        .map(
            row ->
                new Held.Line(
                    row.label(),
                    SoftmaxGradient.odds((SparseVector) row.features(), weights, labels)))
        .toList();
  }

  LinearModel linear(Task task, Examples examples, String codebookHash, double temperature) {
    int features = examples.names().size();
    Map<String, float[]> byName = new HashMap<>();
    for (int feature = 0; feature < features; feature++) {
      float[] weight = new float[labels];
      boolean counts = false;
      for (int label = 0; label < labels; label++) {
        double exact = weights[label * (features + 1) + feature];
        weight[label] = Math.round(exact * 10_000) / 10_000f;
        counts |= Math.abs(weight[label]) >= LEAST;
      }
      if (counts) {
        byName.put(examples.names().get(feature), weight);
      }
    }
    double[] intercepts = new double[labels];
    for (int label = 0; label < labels; label++) {
      intercepts[label] = Vectorizer.INTERCEPT * weights[label * (features + 1) + features];
    }
    return new LinearModel(task, examples.labels(), codebookHash, temperature, intercepts, byName);
  }
}
