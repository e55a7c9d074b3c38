package org.demarche.spark.train;

import org.apache.spark.mllib.linalg.DenseVector;
import org.apache.spark.mllib.linalg.SparseVector;
import org.apache.spark.mllib.linalg.Vector;
import org.apache.spark.mllib.optimization.Gradient;
import org.demarche.model.LinearModel;

/**
 * Loss of multinomial logistic regression with weights for every label alike. Spark's own class for
 * it scales features by their spread first, by which rare words make the problem so stiff that the
 * optimiser stops half-way.
 */
final class SoftmaxGradient extends Gradient {

  private static final long serialVersionUID = 1L;

  private final double[] labelWeights;

  /**
   * @param labelWeights how much a line of each label weighs
   */
  SoftmaxGradient(double[] labelWeights) {
    this.labelWeights = labelWeights.clone();
  }

  /** Adds a line's gradient to {@code sum} and returns its loss. */
  @Override
  public double compute(Vector data, double label, Vector weights, Vector sum) {
    SparseVector line = (SparseVector) data;
    double[] gradient = ((DenseVector) sum).values();
    double[] odds = odds(line, weights.toArray(), labelWeights.length);
    double[] shares = LinearModel.softmax(odds, 1);
    int right = (int) label;
    double weight = labelWeights[right];
    for (int other = 0; other < shares.length; other++) {
      double factor = weight * (shares[other] - (other == right ? 1 : 0));
      int offset = other * line.size();
      for (int at = 0; at < line.indices().length; at++) {
        gradient[offset + line.indices()[at]] += factor * line.values()[at];
      }
    }
    return -weight * Math.log(Math.max(shares[right], 1e-300));
  }

  /** The log-odds of each label; its weights stand one after the other. */
  static double[] odds(SparseVector line, double[] weights, int labels) {
    double[] odds = new double[labels];
    for (int label = 0; label < labels; label++) {
      int offset = label * line.size();
      for (int at = 0; at < line.indices().length; at++) {
        odds[label] += weights[offset + line.indices()[at]] * line.values()[at];
      }
    }
    return odds;
  }
}
