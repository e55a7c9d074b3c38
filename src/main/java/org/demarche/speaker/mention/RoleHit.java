package org.demarche.speaker.mention;

import java.util.List;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.speaker.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** A role word in the text: "spokesman", "foreign ministers". */
public final class RoleHit {

  private final int first;
  private final int last;
  private final List<Sense.InRole> senses;

  /** A bit for each kind of its senses, by ordinal: whether it is of a kind is asked very often. */
  private final long kinds;

  /**
   * @param first its first token
   * @param last one past its last token
   * @param senses what it can mean; not empty
   */
  public RoleHit(int first, int last, List<Sense.InRole> senses) {
    if (senses.isEmpty()) {
      throw new IllegalArgumentException("a role word without a role");
    }
    this.first = first;
    this.last = last;
    this.senses = List.copyOf(senses);
    long bits = 0;
    for (int i = 0; i < senses.size(); i++) {
      bits |= 1L << senses.get(i).role().kind().ordinal();
    }
    this.kinds = bits;
  }

  public int first() {
    return first;
  }

  public int last() {
    return last;
  }

  public List<Sense.InRole> senses() {
    return senses;
  }

  /** Its first sense of one of the kinds, the first kind first; null where it has none. */
  public Sense.@Nullable InRole as(RoleKind... asked) {
    for (RoleKind kind : asked) {
      for (Sense.InRole sense : senses) {
        if (sense.role().kind() == kind) {
          return sense;
        }
      }
    }
    return null;
  }

  public boolean is(RoleKind kind) {
    return (kinds >>> kind.ordinal() & 1) != 0;
  }

  public boolean is(RoleKind one, RoleKind other) {
    return is(one) || is(other);
  }

  public boolean is(RoleKind one, RoleKind other, RoleKind... others) {
    if (is(one) || is(other)) {
      return true;
    }
    for (RoleKind kind : others) {
      if (is(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Its singular. */
  public String lemma() {
    return senses.get(0).lemma();
  }

  public boolean plural() {
    return senses.get(0).plural();
  }

  @Override
  public String toString() {
    return lemma() + " [" + first + ", " + last + ")";
  }
}
