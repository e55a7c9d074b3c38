package org.demarche.speaker.sourcing;

import org.demarche.codebook.roles.RoleKind;
import org.demarche.speaker.mention.RoleHit;
import org.jspecify.annotations.Nullable;

/**
 * Whether a name is withheld, and why.
 *
 * @param stated where the sentence says that it is; null where it does not
 * @param reason in the text's words
 */
record Anonymity(@Nullable Fact stated, @Nullable Fact reason) {

  static Anonymity in(Frame frame) {
    Fact stated = null;
    for (RoleHit hit : frame.markers()) {
      if (hit.is(RoleKind.ANONYMITY)) {
        stated = stated == null ? withheld(frame, hit) : stated;
      } else if (hit.is(RoleKind.UNAUTHORISED)) {
        Fact reason = reason(frame, hit, hit.first());
        return new Anonymity(stated == null ? withheld(frame, hit) : stated, reason);
      } else if (stated != null && hit.is(RoleKind.REASON)) {
        Fact reason = reason(frame, hit, isPurpose(hit) ? hit.first() : hit.last());
        if (reason != null) {
          return new Anonymity(stated, reason);
        }
      }
    }
    return new Anonymity(stated, null);
  }

  private static Fact withheld(Frame frame, RoleHit hit) {
    return frame.fact("anonymous", "the name is withheld", hit.first(), hit.last(), hit);
  }

  private static @Nullable Fact reason(Frame frame, RoleHit hit, int from) {
    int end = frame.clauseEnd(from);
    return end > from
        ? frame.fact("anonymity_reason", frame.words(from, end), from, end, hit)
        : null;
  }

  /** "to discuss private talks" keeps its verb, "because the talks are private" only the clause. */
  private static boolean isPurpose(RoleHit hit) {
    return hit.lemma().startsWith("to ");
  }
}
