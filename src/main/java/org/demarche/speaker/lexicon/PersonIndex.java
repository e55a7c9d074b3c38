package org.demarche.speaker.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Persons by surname, found in spite of another transliteration.
 *
 * @param <P> what stands for a person
 */
public final class PersonIndex<P> {

  private record Name<P>(String given, String surname, P person) {}

  private final Map<String, List<Name<P>>> bySkeleton = new HashMap<>();

  public void add(List<String> keys, P person) {
    if (keys.isEmpty()) {
      return;
    }
    String surname = keys.get(keys.size() - 1);
    String given = keys.size() > 1 ? keys.get(0) : "";
    bySkeleton
        .computeIfAbsent(Fold.skeleton(surname), k -> new ArrayList<>())
        .add(new Name<>(given, surname, person));
  }

  /**
   * The person of that name, or null where none or more than one fits.
   *
   * @param given key of the first name; "" where the text gives the surname alone
   * @param surname key of the surname
   */
  public @Nullable P find(String given, String surname) {
    P found = null;
    for (Name<P> name : bySkeleton.getOrDefault(Fold.skeleton(surname), List.of())) {
      boolean fits =
          (near(surname, name.surname) || Fold.vowels(surname).equals(Fold.vowels(name.surname)))
              && (given.isEmpty() || sameGiven(given, name.given));
      if (fits && found != null && !found.equals(name.person)) {
        return null;
      }
      found = fits ? name.person : found;
    }
    return found;
  }

  private static boolean sameGiven(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    boolean initial = a.length() <= 2 && a.endsWith(".");
    return initial
        ? a.charAt(0) == b.charAt(0)
        : a.equals(b)
            || (Fold.skeleton(a).equals(Fold.skeleton(b))
                && (near(a, b) || near(Fold.vowels(a), Fold.vowels(b))));
  }

  /** Equal but for doubled letters and one letter more, less or other in a word of five or more. */
  private static boolean near(String a, String b) {
    String x = undouble(a);
    String y = undouble(b);
    if (x.equals(y)) {
      return true;
    }
    if (Math.min(x.length(), y.length()) < 5 || Math.abs(x.length() - y.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < Math.min(x.length(), y.length()) && x.charAt(same) == y.charAt(same)) {
      same++;
    }
    String restX = x.substring(Math.min(x.length(), same + (x.length() >= y.length() ? 1 : 0)));
    String restY = y.substring(Math.min(y.length(), same + (y.length() >= x.length() ? 1 : 0)));
    return restX.equals(restY);
  }

  private static String undouble(String text) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (i == 0 || text.charAt(i) != text.charAt(i - 1)) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }
}
