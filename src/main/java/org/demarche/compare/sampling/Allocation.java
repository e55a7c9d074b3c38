package org.demarche.compare.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says how many units to draw from each stratum: by the square root of its size, so that the small
 * ones can be told something of too (power allocation; Bankier, "Power allocations", 1988).
 */
final class Allocation {

  /** With fewer, a stratum's spread could not be estimated. */
  static final int LEAST = 2;

  private Allocation() {}

  /**
   * How many of each.
   *
   * @param sizes of the strata, none empty
   * @param n how many in all; everything where there is no more than that
   * @throws IllegalArgumentException if {@code n} is too few for {@link #LEAST} of each
   */
  static Map<String, Integer> of(Map<String, Integer> sizes, int n) {
    Map<String, Integer> taken = new TreeMap<>();
    sizes.forEach((stratum, size) -> taken.put(stratum, Math.min(LEAST, size)));
    int left = n - sum(taken);
    if (left < 0) {
      throw new IllegalArgumentException(n + " are too few for " + sizes.size() + " strata");
    }
    // One at a time to whom most is still due (Webster's divisors), which never overshoots.
    Comparator<String> due =
        Comparator.comparingDouble(s -> Math.sqrt(sizes.get(s)) / (2 * taken.get(s) + 1));
    while (left > 0) {
      List<String> open = taken.keySet().stream().filter(s -> taken.get(s) < sizes.get(s)).toList();
      if (open.isEmpty()) {
        break;
      }
      String next = open.stream().max(due.thenComparing(Comparator.reverseOrder())).orElseThrow();
      taken.merge(next, 1, Integer::sum);
      left--;
    }
    return taken;
  }

  /**
   * The stratum of each unit, with the smallest strata put together under {@code rest} until {@code
   * n} units suffice for twice {@link #LEAST} of each: no unit may be left without a chance.
   */
  static Map<String, String> pooled(Map<String, String> strata, int n, String rest) {
    Map<String, Integer> sizes = sizes(strata);
    List<String> bySize = new ArrayList<>(sizes.keySet());
    bySize.sort(
        Comparator.<String>comparingInt(sizes::get).thenComparing(Comparator.naturalOrder()));
    // Half of the units are left for the larger strata, among which the pooled one is.
    int kept = Math.max(1, n / (2 * LEAST));
    int dropped = sizes.size() > kept ? sizes.size() - kept + 1 : 0;
    List<String> small = bySize.subList(0, dropped);
    Map<String, String> pooled = new LinkedHashMap<>();
    strata.forEach((id, stratum) -> pooled.put(id, small.contains(stratum) ? rest : stratum));
    return pooled;
  }

  static Map<String, Integer> sizes(Map<String, String> strata) {
    Map<String, Integer> sizes = new TreeMap<>();
    strata.values().forEach(stratum -> sizes.merge(stratum, 1, Integer::sum));
    return sizes;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(count -> count).sum();
  }
}
