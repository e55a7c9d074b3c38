package org.demarche.compare.validity;

import java.util.ArrayList;
import java.util.List;
import org.demarche.compare.stat.Interval;

/**
 * Whether a confidence means what it says: of all labels given with .8, are 80 % right?
 *
 * @param bins of equal width, by confidence; only those in which something falls
 */
public record Calibration(List<Bin> bins) {

  /** A label given with a confidence in [0,1], and whether it was right. */
  public record Claim(double confidence, boolean right, double weight) {
    public Claim {
      if (!(confidence >= 0 && confidence <= 1 && weight > 0)) {
        throw new IllegalArgumentException("confidence " + confidence + ", weight " + weight);
      }
    }
  }

  /**
   * @param range of confidences
   * @param n how many claims
   * @param weight of them
   * @param confidence their mean
   * @param right share of them that are
   */
  public record Bin(Interval range, int n, double weight, double confidence, double right) {}

  public Calibration {
    bins = List.copyOf(bins);
  }

  /**
   * @throws IllegalArgumentException if {@code count} is not positive
   */
  public static Calibration of(List<Claim> claims, int count) {
    if (count < 1) {
      throw new IllegalArgumentException(count + " bins");
    }
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int bin = i;
      List<Claim> in =
          claims.stream()
              .filter(claim -> Math.min((int) (claim.confidence * count), count - 1) == bin)
              .toList();
      if (!in.isEmpty()) {
        bins.add(bin(new Interval((double) i / count, (i + 1.0) / count), in));
      }
    }
    return new Calibration(bins);
  }

  private static Bin bin(Interval range, List<Claim> claims) {
    double weight = claims.stream().mapToDouble(Claim::weight).sum();
    double confidence = claims.stream().mapToDouble(c -> c.weight * c.confidence).sum();
    double right = claims.stream().filter(Claim::right).mapToDouble(Claim::weight).sum();
    return new Bin(range, claims.size(), weight, confidence / weight, right / weight);
  }

  /**
   * Expected calibration error: the mean gap between confidence and share right (Naeini, Cooper and
   * Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning", 2015). NaN where
   * nothing was claimed.
   */
  public double expectedError() {
    double whole = bins.stream().mapToDouble(Bin::weight).sum();
    double gaps = bins.stream().mapToDouble(b -> b.weight * Math.abs(b.confidence - b.right)).sum();
    return gaps / whole;
  }
}
