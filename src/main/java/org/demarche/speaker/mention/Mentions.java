package org.demarche.speaker.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names and role words of a document.
 *
 * @param names in text order, none overlapping another
 * @param roles nouns and pronouns in text order, none overlapping another
 * @param markers words that mark how something was said, in text order
 */
public record Mentions(List<Mention> names, List<RoleHit> roles, List<RoleHit> markers) {

  public Mentions {
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    markers = List.copyOf(markers);
  }

  /** Index of the first name that ends after {@code token}. */
  public int nameAt(int token) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).last() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of the first role word that ends after {@code token}. */
  public int roleAt(int token) {
    return at(roles, token);
  }

  /** Index of the first marker that ends after {@code token}. */
  public int markerAt(int token) {
    return at(markers, token);
  }

  private static int at(List<RoleHit> hits, int token) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).last() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The last name that lies wholly within the tokens, or null. */
  public @Nullable Mention lastName(int first, int last) {
    for (int i = nameAt(last - 1); i >= 0; i--) {
      if (i < names.size() && names.get(i).last() <= last) {
        return names.get(i).first() >= first ? names.get(i) : null;
      }
    }
    return null;
  }

  /** The first name that lies wholly within the tokens, or null. */
  public @Nullable Mention firstName(int first, int last) {
    for (int i = nameAt(first); i < names.size() && names.get(i).last() <= last; i++) {
      if (names.get(i).first() >= first) {
        return names.get(i);
      }
    }
    return null;
  }

  /** The last role word that lies wholly within the tokens, or null. */
  public @Nullable RoleHit lastRole(int first, int last) {
    for (int i = Math.min(roleAt(last - 1), roles.size() - 1); i >= 0; i--) {
      if (roles.get(i).last() <= last) {
        return roles.get(i).first() >= first ? roles.get(i) : null;
      }
    }
    return null;
  }

  /** The first role word that lies wholly within the tokens, or null. */
  public @Nullable RoleHit firstRole(int first, int last) {
    for (int i = roleAt(first); i < roles.size() && roles.get(i).last() <= last; i++) {
      if (roles.get(i).first() >= first) {
        return roles.get(i);
      }
    }
    return null;
  }
}
