package org.demarche.spark.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.feature.CountVectorizer;
import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.ml.feature.StringIndexer;
import org.apache.spark.ml.feature.StringIndexerModel;
import org.apache.spark.ml.linalg.Matrix;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.demarche.model.LinearModel;
import org.demarche.model.Task;

/** The Spark ML pipeline: features that are there or not, and multinomial logistic regression. */
final class TrainingPipeline {

  private static final int VOCABULARY = 1 << 20;
  private static final int ITERATIONS = 100;

  /** A weight that is nought to three places moves nothing. */
  private static final float LEAST = 5e-4f;

  private final double regularisation;
  private final int leastLines;

  /**
   * @param regularisation weight of the squared weights in the loss
   * @param leastLines in which a feature must stand to be learnt
   */
  TrainingPipeline(double regularisation, int leastLines) {
    this.regularisation = regularisation;
    this.leastLines = leastLines;
  }

  PipelineModel fit(Dataset<Row> rows) {
    return new Pipeline()
        .setStages(
            new PipelineStage[] {
              new StringIndexer()
                  .setInputCol(TrainingRow.LABEL)
                  .setOutputCol("label")
                  .setStringOrderType("alphabetAsc")
                  .setHandleInvalid("skip"),
              new CountVectorizer()
                  .setInputCol(TrainingRow.FEATURES)
                  .setOutputCol("features")
                  .setBinary(true)
                  .setMinDF(leastLines)
                  .setVocabSize(VOCABULARY),
              new LogisticRegression()
                  .setFamily("multinomial")
                  .setStandardization(false)
                  .setRegParam(regularisation)
                  .setMaxIter(ITERATIONS)
            })
        .fit(rows);
  }

  /** What a fitted pipeline has learnt. */
  static LinearModel model(
      PipelineModel fitted, Task task, String codebookHash, double temperature) {
    LogisticRegressionModel regression = (LogisticRegressionModel) fitted.stages()[2];
    String[] vocabulary = ((CountVectorizerModel) fitted.stages()[1]).vocabulary();
    Matrix coefficients = regression.coefficientMatrix();
    Map<String, float[]> weights = new HashMap<>();
    for (int feature = 0; feature < vocabulary.length; feature++) {
      float[] weight = new float[coefficients.numRows()];
      boolean counts = false;
      for (int label = 0; label < weight.length; label++) {
        weight[label] = Math.round(coefficients.apply(label, feature) * 10_000) / 10_000f;
        counts |= Math.abs(weight[label]) >= LEAST;
      }
      if (counts) {
        weights.put(vocabulary[feature], weight);
      }
    }
    return new LinearModel(
        task,
        labels(fitted),
        codebookHash,
        temperature,
        regression.interceptVector().toArray(),
        weights);
  }

  /** The label of each row, and the log-odds that the pipeline gives it. */
  static Dataset<Row> odds(PipelineModel fitted, Dataset<Row> rows) {
    // Not by the whole pipeline, whose indexer drops rows of labels that it does not know.
    Dataset<Row> counted = fitted.stages()[1].transform(rows);
    return fitted.stages()[2].transform(counted).select(TrainingRow.LABEL, "rawPrediction");
  }

  static List<String> labels(PipelineModel fitted) {
    return Arrays.asList(((StringIndexerModel) fitted.stages()[0]).labelsArray()[0]);
  }
}
