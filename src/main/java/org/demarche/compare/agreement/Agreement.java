package org.demarche.compare.agreement;

import java.util.List;
import java.util.stream.IntStream;

/** Agreement in per cent and the kappas that correct it for chance. */
public final class Agreement {

  private Agreement() {}

  /** Share of the pairs of values within units that are equal, each unit counting once. */
  public static double percent(Ratings ratings) {
    return ratings.codes().stream()
        .map(Agreement::given)
        .filter(given -> given.size() > 1)
        .mapToDouble(Agreement::agreeing)
        .average()
        .orElse(Double.NaN);
  }

  /**
   * Cohen's kappa ("A coefficient of agreement for nominal scales", 1960) of two coders, over the
   * units that both coded. NaN where it is not defined: no such unit, or only one value in them.
   */
  public static double cohen(Ratings ratings, int first, int second) {
    int size = ratings.values().size();
    double[] ones = new double[size];
    double[] twos = new double[size];
    double agreed = 0;
    double units = 0;
    for (List<Integer> codes : ratings.codes()) {
      int one = codes.get(first);
      int two = codes.get(second);
      if (one != Ratings.MISSING && two != Ratings.MISSING) {
        ones[one]++;
        twos[two]++;
        agreed += one == two ? 1 : 0;
        units++;
      }
    }
    double n = units;
    double chance = IntStream.range(0, size).mapToDouble(v -> ones[v] * twos[v] / (n * n)).sum();
    return kappa(agreed / n, chance);
  }

  /**
   * Fleiss' kappa ("Measuring nominal scale agreement among many raters", 1971), over the units
   * that every coder coded. NaN where it is not defined.
   */
  public static double fleiss(Ratings ratings) {
    double[] shares = new double[ratings.values().size()];
    List<List<Integer>> whole =
        ratings.codes().stream().filter(codes -> !codes.contains(Ratings.MISSING)).toList();
    double values = (double) whole.size() * ratings.coders().size();
    whole.forEach(codes -> codes.forEach(code -> shares[code] += 1 / values));
    double observed = whole.stream().mapToDouble(Agreement::agreeing).average().orElse(Double.NaN);
    return kappa(
        observed, IntStream.range(0, shares.length).mapToDouble(v -> shares[v] * shares[v]).sum());
  }

  private static double kappa(double observed, double chance) {
    return chance < 1 ? (observed - chance) / (1 - chance) : Double.NaN;
  }

  private static List<Integer> given(List<Integer> codes) {
    return codes.stream().filter(code -> code != Ratings.MISSING).toList();
  }

  /** Share of the pairs that are equal. */
  private static double agreeing(List<Integer> codes) {
    double equal = 0;
    for (int i = 0; i < codes.size(); i++) {
      for (int j = i + 1; j < codes.size(); j++) {
        equal += codes.get(i).equals(codes.get(j)) ? 1 : 0;
      }
    }
    return equal / (codes.size() * (codes.size() - 1) / 2.0);
  }
}
