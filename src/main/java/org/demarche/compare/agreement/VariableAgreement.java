package org.demarche.compare.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.compare.stat.Bootstrap;
import org.demarche.compare.stat.Interval;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of the agreement on one variable.
 *
 * @param pairable how many units at least two coders coded
 * @param percent agreement in [0,1]
 * @param alpha Krippendorff's; NaN where not defined, as every figure here
 * @param interval of alpha
 * @param kappa Cohen's where there are two coders, Fleiss' where there are more
 * @param values in the variable's order, only those that somebody gave
 */
public record VariableAgreement(
    String variable,
    Level level,
    int pairable,
    double percent,
    double alpha,
    @Nullable Interval interval,
    double kappa,
    List<Value> values,
    List<Disagreement> disagreements) {

  /**
   * Agreement on whether it is one value or any other.
   *
   * @param given how often any coder gave it in a unit that others coded too
   */
  public record Value(
      String value, int given, double percent, double alpha, @Nullable Interval interval) {}

  /**
   * A unit on which coders differ.
   *
   * @param given by coder, in the coders' order
   */
  public record Disagreement(String unit, Map<String, String> given) {
    public Disagreement {
      given = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }
  }

  public VariableAgreement {
    Objects.requireNonNull(variable, "variable");
    Objects.requireNonNull(level, "level");
    values = List.copyOf(values);
    disagreements = List.copyOf(disagreements);
  }

  public static VariableAgreement of(
      String variable, Ratings ratings, Level level, Bootstrap bootstrap) {
    boolean two = ratings.coders().size() == 2;
    return new VariableAgreement(
        variable,
        level,
        ratings.pairable().size(),
        Agreement.percent(ratings),
        KrippendorffAlpha.of(ratings, level),
        KrippendorffAlpha.interval(ratings, level, bootstrap),
        two ? Agreement.cohen(ratings, 0, 1) : Agreement.fleiss(ratings),
        values(ratings, bootstrap),
        disagreements(ratings));
  }

  private static List<Value> values(Ratings ratings, Bootstrap bootstrap) {
    List<Value> values = new ArrayList<>();
    Ratings paired = ratings.select(ratings.pairable().stream().mapToInt(i -> i).toArray());
    for (String value : ratings.values()) {
      Ratings split = paired.dichotomised(value);
      int given =
          (int) split.codes().stream().flatMap(List::stream).filter(code -> code == 1).count();
      if (given > 0) {
        values.add(
            new Value(
                value,
                given,
                Agreement.percent(split),
                KrippendorffAlpha.of(split, Level.NOMINAL),
                KrippendorffAlpha.interval(split, Level.NOMINAL, bootstrap)));
      }
    }
    return values;
  }

  private static List<Disagreement> disagreements(Ratings ratings) {
    List<Disagreement> found = new ArrayList<>();
    for (int unit : ratings.pairable()) {
      Map<String, String> given = new LinkedHashMap<>();
      for (int coder = 0; coder < ratings.coders().size(); coder++) {
        String value = ratings.value(unit, coder);
        if (value != null) {
          given.put(ratings.coders().get(coder), value);
        }
      }
      if (given.values().stream().distinct().count() > 1) {
        found.add(new Disagreement(ratings.units().get(unit), given));
      }
    }
    return found;
  }
}
