package org.demarche.compare.correction;

import java.util.ArrayList;
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
 * the stories being themselves a sample. Intervals take Student's quantiles, with degrees of
 * freedom by Satterthwaite. The machine's labels must not have been fitted on the sample.
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
    double[] totals = totals();
    double value = figure.applyAsDouble(totals);
    double[] gradient = gradient(figure, totals);
    int gold = (int) units.stream().filter(unit -> unit.informs(gradient)).count();
    if (gold < Math.max(2, leastGold) || !Double.isFinite(value)) {
      return null;
    }
    List<Variance> parts = new ArrayList<>(drawing(gradient));
    parts.add(stories(gradient));
    Variance variance = Variance.sum(parts);
    if (!Double.isFinite(variance.value())) {
      return null;
    }
    double error = Math.sqrt(variance.value());
    TDistribution student = new TDistribution(null, variance.degrees());
    double reach = student.inverseCumulativeProbability((1 + level) / 2) * error;
    return new Corrected(
        value,
        error,
        new Interval(value - reach, value + reach),
        gold,
        (int)
            units.stream()
                .filter(unit -> unit.informs(gradient))
                .map(Unit::story)
                .distinct()
                .count(),
        spread(value));
  }

  /** How far the hand-coded unit that is most distant from a mean lies from it. */
  private double spread(double mean) {
    double spread = 0;
    for (Unit unit : units) {
      Unit.ByHand byHand = unit.byHand();
      if (byHand != null && byHand.gold().length != 2) {
        return Double.NaN;
      }
      if (byHand != null && byHand.gold()[1] != 0) {
        spread = Math.max(spread, Math.abs(byHand.gold()[0] / byHand.gold()[1] - mean));
      }
    }
    return spread;
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

  /**
   * What the draw of the hand-coded units adds, by stratum. A few units seldom show an error that
   * is rare, and where none is seen none seems possible. Therefore one error more than was seen is
   * reckoned with, spread over all that were coded: a unit that has the labels of another one.
   * Statements that the machine did not count among a cell's are thus reckoned with too. So Agresti
   * and Coull ("Approximate is better than exact", 1998) and, for labels that are wrong, Lang and
   * Reiczigel ("Confidence limits for prevalence of disease adjusted for estimated sensitivity and
   * specificity", 2014) add pseudo-observations.
   */
  private List<Variance> drawing(double[] gradient) {
    Map<String, CodedStratum> strata = new HashMap<>();
    double squares = 0;
    int adding = 0;
    for (Unit unit : units) {
      if (unit.adds(gradient)) {
        double adds = dot(gradient, unit.machine());
        squares += adds * adds;
        adding++;
      }
      Unit.ByHand byHand = unit.byHand();
      if (byHand != null) {
        strata
            .computeIfAbsent(byHand.stratum(), s -> new CodedStratum(byHand.inclusion()))
            .add(error(gradient, unit, byHand));
      }
    }
    int coded = strata.values().stream().mapToInt(CodedStratum::drawn).sum();
    // The squared difference of two units drawn at random is twice their variance.
    double unseen = adding == 0 ? 0 : 2 * squares / adding / coded;
    return strata.values().stream().map(stratum -> stratum.drawing(unseen)).toList();
  }

  /**
   * What the choice of stories adds: the spread of their sums of adjusted outcomes, less what the
   * draw within them, counted already, brings into it.
   */
  private Variance stories(double[] gradient) {
    Map<String, Double> sums = new HashMap<>();
    double drawn = 0;
    for (Unit unit : units) {
      if (unit.adds(gradient) || unit.informs(gradient)) {
        sums.merge(unit.story(), dot(gradient, unit.adjusted()), Double::sum);
      }
      Unit.ByHand byHand = unit.byHand();
      if (byHand != null) {
        double error = error(gradient, unit, byHand) / byHand.inclusion();
        drawn += (1 - byHand.inclusion()) * error * error;
      }
    }
    double spread = sums.values().stream().mapToDouble(sum -> sum * sum).sum();
    double count = sums.size();
    return new Variance(Math.max(0, spread - drawn) * count / Math.max(1, count - 1), count - 1);
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
