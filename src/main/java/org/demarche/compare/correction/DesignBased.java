package org.demarche.compare.correction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.TDistribution;
import org.demarche.compare.stat.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Estimates from all machine labels and a random sample of hand-coded ones: design-based supervised
 * learning (Egami, Hinck, Stewart and Wei, "Using imperfect surrogates for downstream inference",
 * 2023), which for a mean is prediction-powered inference (Angelopoulos et al., "Prediction-powered
 * inference", 2023). Every unit's machine value is kept, and the hand-coded ones, weighted by one
 * over their inclusion probability, tell by how much it is wrong.
 *
 * <p>A figure is any smooth function of totals: a mean is a total over a count. Its variance is by
 * linearisation. It has two parts: the draw of units within strata, centred in each stratum, and
 * the stories being themselves a sample. The machine's labels must not have been fitted on the
 * sample.
 */
public final class DesignBased {

  private static final double STEP = 1e-6;

  private final List<Unit> units;
  private final double level;

  /**
   * @param units the whole population
   * @param level of the intervals, 0.95 for 95 %
   */
  public DesignBased(List<Unit> units, double level) {
    this.units = List.copyOf(units);
    this.level = level;
  }

  /** The mean of a ratio's numerator over its denominator: totals 0 and 1. */
  public static double mean(double[] totals) {
    return totals[0] / totals[1];
  }

  /**
   * The corrected figure.
   *
   * @param figure a function of the totals, smooth about them
   * @param leastGold below so many hand-coded units that have a part in it no estimate is given
   * @return null where there are too few, or the figure is not defined
   */
  public @Nullable Corrected estimate(ToDoubleFunction<double[]> figure, int leastGold) {
    int gold = (int) units.stream().filter(Unit::informs).count();
    double[] totals = totals();
    double value = figure.applyAsDouble(totals);
    if (gold < Math.max(2, leastGold) || !Double.isFinite(value)) {
      return null;
    }
    double[] gradient = gradient(figure, totals);
    double variance = drawing(gradient) + stories(gradient);
    if (!Double.isFinite(variance)) {
      return null;
    }
    double error = Math.sqrt(variance);
    double reach =
        new TDistribution(null, gold - 1).inverseCumulativeProbability((1 + level) / 2) * error;
    return new Corrected(value, error, new Interval(value - reach, value + reach), gold);
  }

  private double[] totals() {
    double[] totals = new double[units.isEmpty() ? 0 : units.get(0).machine().length];
    for (Unit unit : units) {
      double[] adjusted = unit.adjusted();
      for (int i = 0; i < totals.length; i++) {
        totals[i] += adjusted[i];
      }
    }
    return totals;
  }

  private static double[] gradient(ToDoubleFunction<double[]> figure, double[] totals) {
    double[] gradient = new double[totals.length];
    for (int i = 0; i < totals.length; i++) {
      double step = STEP * Math.max(1, Math.abs(totals[i]));
      double[] up = totals.clone();
      double[] down = totals.clone();
      up[i] += step;
      down[i] -= step;
      gradient[i] = (figure.applyAsDouble(up) - figure.applyAsDouble(down)) / (2 * step);
    }
    return gradient;
  }

  /** What the draw of the hand-coded units adds: stratified, without replacement (Cochran 1977). */
  private double drawing(double[] gradient) {
    Map<String, Stratum> strata = new HashMap<>();
    for (Unit unit : units) {
      Unit.ByHand byHand = unit.byHand();
      if (byHand != null) {
        strata
            .computeIfAbsent(byHand.stratum(), s -> new Stratum(byHand.inclusion()))
            .add(error(gradient, unit, byHand));
      }
    }
    return strata.values().stream().mapToDouble(Stratum::variance).sum();
  }

  /** One stratum's running mean and spread of the machine's errors (Welford 1962). */
  private static final class Stratum {
    private final double inclusion;
    private int drawn;
    private double mean;
    private double squares;

    Stratum(double inclusion) {
      this.inclusion = inclusion;
    }

    void add(double error) {
      drawn++;
      double before = error - mean;
      mean += before / drawn;
      squares += before * (error - mean);
    }

    double variance() {
      double size = drawn / inclusion;
      return drawn < 2 ? 0 : size * size / drawn * (1 - inclusion) * squares / (drawn - 1);
    }
  }

  /**
   * What the choice of stories adds: the spread of their sums of adjusted outcomes, less what the
   * draw within them, counted already, brings into it.
   */
  private double stories(double[] gradient) {
    Map<String, Double> sums = new HashMap<>();
    double drawn = 0;
    for (Unit unit : units) {
      sums.merge(unit.story(), dot(gradient, unit.adjusted()), Double::sum);
      Unit.ByHand byHand = unit.byHand();
      if (byHand != null) {
        double error = error(gradient, unit, byHand) / byHand.inclusion();
        drawn += (1 - byHand.inclusion()) * error * error;
      }
    }
    double spread = sums.values().stream().mapToDouble(sum -> sum * sum).sum();
    double count = sums.size();
    return Math.max(0, spread - drawn) * count / Math.max(1, count - 1);
  }

  private static double error(double[] gradient, Unit unit, Unit.ByHand byHand) {
    return dot(gradient, byHand.gold()) - dot(gradient, unit.machine());
  }

  private static double dot(double[] one, double[] two) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * two[i];
    }
    return sum;
  }
}
