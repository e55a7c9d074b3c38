package org.demarche.speaker.mention;

import java.util.List;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.speaker.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/**
 * A role word in the text: "spokesman", "foreign ministers".
 *
 * @param first its first token
 * @param last one past its last token
 * @param senses what it can mean; not empty
 */
public record RoleHit(int first, int last, List<Sense.InRole> senses) {

  public RoleHit {
    senses = List.copyOf(senses);
    if (senses.isEmpty()) {
      throw new IllegalArgumentException("a role word without a role");
    }
  }

  /** The first sense of one of the kinds, or null. */
  public Sense.@Nullable InRole as(RoleKind... kinds) {
    for (RoleKind kind : kinds) {
      for (Sense.InRole sense : senses) {
        if (sense.role().kind() == kind) {
          return sense;
        }
      }
    }
    return null;
  }

  public boolean is(RoleKind... kinds) {
    return as(kinds) != null;
  }

  /** Its singular. */
  public String lemma() {
    return senses.get(0).lemma();
  }

  public boolean plural() {
    return senses.get(0).plural();
  }
}
