package org.demarche.speaker.sourcing;

import org.demarche.codebook.roles.RoleKind;
import org.demarche.speaker.mention.RoleHit;
import org.jspecify.annotations.Nullable;

/**
 * Whether a name is withheld, and why.
 *
 * @param stated whether the sentence says that it is
 * @param reason in the text's words
 */
record Anonymity(boolean stated, @Nullable String reason) {

  static Anonymity in(Frame frame) {
    boolean stated = false;
    for (RoleHit hit : frame.markers()) {
      if (hit.is(RoleKind.ANONYMITY)) {
        stated = true;
      } else if (hit.is(RoleKind.UNAUTHORISED)) {
        return new Anonymity(true, frame.words(hit.first(), frame.clauseEnd(hit.first())));
      } else if (stated && hit.is(RoleKind.REASON)) {
        int from = isPurpose(hit) ? hit.first() : hit.last();
        int end = frame.clauseEnd(from);
        if (end > from) {
          return new Anonymity(true, frame.words(from, end));
        }
      }
    }
    return new Anonymity(stated, null);
  }

  /** "to discuss private talks" keeps its verb, "because the talks are private" only the clause. */
  private static boolean isPurpose(RoleHit hit) {
    return hit.lemma().startsWith("to ");
  }
}
