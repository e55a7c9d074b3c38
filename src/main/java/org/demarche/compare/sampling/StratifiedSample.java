package org.demarche.compare.sampling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A simple random sample without replacement from each stratum, with known inclusion probabilities:
 * what design-based estimates rest on (Cochran, "Sampling Techniques", 1977, chapter 5).
 */
public final class StratifiedSample {

  /** Where the strata go that are too small for a sample of their own. */
  public static final String REST = "(rest)";

  private static final String FOCUS = "(focus) ";

  private StratifiedSample() {}

  /**
   * Draws {@code n} units, or all where there are no more.
   *
   * @param strata of each unit, by its id; the order does not matter
   * @param seed the same seed draws the same of the same units
   * @return in random order, so that a coder who stops half-way has not seen one stratum only
   * @throws IllegalArgumentException if {@code n} is less than 2
   */
  public static List<Drawn> draw(Map<String, String> strata, int n, long seed) {
    if (n < Allocation.LEAST) {
      throw new IllegalArgumentException("a sample of " + n + " shows nothing");
    }
    Map<String, String> pooled = Allocation.pooled(strata, n, REST);
    Map<String, Integer> sizes = Allocation.sizes(pooled);
    Map<String, Integer> counts = Allocation.of(sizes, n);
    Map<String, List<String>> members = new TreeMap<>();
    new TreeMap<>(pooled)
        .forEach((id, stratum) -> members.computeIfAbsent(stratum, s -> new ArrayList<>()).add(id));
    Random random = new Random(seed);
    List<Drawn> drawn = new ArrayList<>();
    members.forEach(
        (stratum, ids) -> {
          Collections.shuffle(ids, random);
          int count = counts.get(stratum);
          double inclusion = (double) count / ids.size();
          ids.subList(0, count).forEach(id -> drawn.add(new Drawn(id, stratum, inclusion)));
        });
    Collections.shuffle(drawn, random);
    return drawn;
  }

  /**
   * Draws up to half of the {@code n} units from those in focus, the rest from all others, so that
   * little coding suffices for what matters and the others keep their chances.
   *
   * @param focus ids of some units; none is the same as {@link #draw(Map, int, long)}
   * @throws IllegalArgumentException if {@code n} is less than 4 and something is in focus
   */
  public static List<Drawn> draw(Map<String, String> strata, Set<String> focus, int n, long seed) {
    Map<String, String> inFocus = new LinkedHashMap<>();
    Map<String, String> others = new LinkedHashMap<>();
    strata.forEach(
        (id, stratum) -> {
          if (focus.contains(id)) {
            inFocus.put(id, FOCUS + stratum);
          } else {
            others.put(id, stratum);
          }
        });
    if (inFocus.isEmpty() || others.isEmpty()) {
      return draw(strata, n, seed);
    }
    int first = Math.min(inFocus.size(), n / 2);
    List<Drawn> drawn = new ArrayList<>();
    for (Drawn unit : draw(inFocus, Math.max(Allocation.LEAST, first), seed)) {
      // Pooled strata of the two draws are not one.
      String stratum = unit.stratum().startsWith(FOCUS) ? unit.stratum() : FOCUS + unit.stratum();
      drawn.add(new Drawn(unit.id(), stratum, unit.inclusion()));
    }
    drawn.addAll(draw(others, n - first, seed));
    Collections.shuffle(drawn, new Random(seed));
    return drawn;
  }

  /**
   * Deals units out to several coders.
   *
   * @param overlap how many of them, the first, every coder gets, so that agreement can be measured
   * @return a list for each coder, in which the common units come first
   * @throws IllegalArgumentException if there are no coders, or fewer units than the overlap
   */
  public static <T> List<List<T>> deal(List<T> units, int coders, int overlap) {
    if (coders < 1 || overlap < 0 || overlap > units.size()) {
      throw new IllegalArgumentException(
          "cannot deal "
              + units.size()
              + " units to "
              + coders
              + " coders, "
              + overlap
              + " to all");
    }
    List<List<T>> hands = new ArrayList<>();
    for (int coder = 0; coder < coders; coder++) {
      hands.add(new ArrayList<>(units.subList(0, overlap)));
    }
    for (int i = overlap; i < units.size(); i++) {
      hands.get((i - overlap) % coders).add(units.get(i));
    }
    return hands;
  }
}
