package org.demarche.stance.issue;

import java.util.List;
import java.util.Set;
import org.demarche.codebook.inflect.Form;
import org.demarche.stance.scan.Clauses;
import org.demarche.stance.scan.Party;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/**
 * Reads what a speaker says must or will become of a target: "the raids had to stop", "the vote
 * will go on", "the hill cannot be given up".
 */
record ModalReader(Tokens tokens, Wording.Found words, Party piece, Target target, Speech speech) {

  /** How far after a target "must" stands. */
  private static final int REACH = 7;

  /** How far after that the verb stands. */
  private static final int VERB = 4;

  private static final double OBLIGED = 0.7;
  private static final double ANNOUNCED = 0.5;

  private static final Set<String> ASKED = Set.of("whether", "when", "where", "how", "if");

  /** Whether it says something. */
  boolean read(Attitude attitude) {
    List<Governor> governors = words.governors();
    int at = 0;
    while (at < governors.size() && governors.get(at).begin() < target.end()) {
      at++;
    }
    if (at == governors.size() || !follows(governors.get(at)) || isPart(governors.get(at))) {
      return false;
    }
    Governor modal = governors.get(at);
    int next = at + 1;
    while (next < governors.size() && governors.get(next).is("not")) {
      next++;
    }
    Governor verb = next < governors.size() ? governors.get(next) : null;
    if (verb != null && verb.begin() - modal.end() >= VERB) {
      verb = null;
    }
    if (modal.own() && modal.object() > 0) {
      boolean denied = denied(modal.end(), Math.min(piece.end(), modal.end() + 2));
      boolean ends = verb != null && (verb.turns() || verb.object() < 0);
      double value = denied != ends ? -OBLIGED : OBLIGED;
      attitude.take(value, modal.span(tokens), "stance:obliged");
      return true;
    }
    int sign = modal.is("will") ? 1 : modal.is("refuse") || modal.is("not") ? -1 : 0;
    int becomes = verb == null ? 0 : becomes(verb);
    if (sign * becomes == 0 || !speech.isParty() || isAsked()) {
      return false;
    }
    attitude.take(
        sign * becomes * ANNOUNCED,
        tokens.span(modal.begin(), verb == null ? modal.end() : verb.end()),
        "stance:announced");
    return true;
  }

  private boolean follows(Governor modal) {
    return modal.item().form() == Form.FIXED
        && modal.begin() - target.end() <= REACH
        && !Clauses.parted(tokens, target.end(), modal.begin())
        && Clauses.finite(tokens, target.end(), modal.begin()) < 0;
  }

  /** "must go": the modal is part of a saying of its own. */
  private boolean isPart(Governor modal) {
    return words.predicates().stream()
        .anyMatch(one -> one.begin() == modal.begin() && one.end() > modal.end());
  }

  /** 1 where the target is upheld by it, -1 where it ends, 0 where neither is said. */
  private static int becomes(Governor verb) {
    if (verb.is("begin") && !verb.item().passive()) {
      return 1;
    }
    if (!verb.item().passive()) {
      return 0;
    }
    return verb.turns() || verb.object() < 0 ? -1 : verb.object() > 0 ? 1 : 0;
  }

  private boolean denied(int from, int to) {
    for (int at = from; at < to; at++) {
      if (tokens.is(at, WordClass.NEGATION)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an indirect question begins here. */
  static boolean asks(Tokens tokens, int at) {
    return ASKED.contains(tokens.norm(at));
  }

  /** "when the talks will begin". */
  private boolean isAsked() {
    for (int at = target.begin() - 1; at >= Math.max(piece.begin(), target.begin() - 4); at--) {
      if (tokens.is(at, WordClass.SUBORDINATOR) || asks(tokens, at)) {
        return true;
      }
    }
    return false;
  }
}
