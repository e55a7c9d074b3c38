package org.demarche.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong in a codebook, so that it can be mended in one go. */
public final class Problems {

  private static final int LISTED = 40;

  private final List<Problem> found = new ArrayList<>();

  public void add(String file, int line, String message) {
    found.add(new Problem(file, line, message, null));
  }

  /** A value that is none of those known; names the nearest of them, if one is near. */
  public void addUnknown(
      String file, int line, String what, String value, Collection<String> known) {
    found.add(
        new Problem(
            file,
            line,
            what + " \"" + value + "\" is not known; known are " + list(known) + ".",
            nearest(value, known)));
  }

  /** Some of very many: the nearest is named beside them. */
  private static String list(Collection<String> known) {
    return known.size() <= LISTED
        ? String.join(", ", known)
        : String.join(", ", known.stream().limit(LISTED).toList())
            + " and %d more".formatted(known.size() - LISTED);
  }

  /** In order of file and line. */
  public List<Problem> list() {
    List<Problem> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
    return List.copyOf(sorted);
  }

  /**
   * @throws CodebookException with every problem, if there is one
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new CodebookException(list());
    }
  }

  private static @Nullable String nearest(String value, Collection<String> known) {
    String best = null;
    int least = Math.max(1, value.length() / 3) + 1;
    for (String candidate : known) {
      int distance = distance(value.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best == null ? null : "\"" + best + "\"";
  }

  /** Levenshtein distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
