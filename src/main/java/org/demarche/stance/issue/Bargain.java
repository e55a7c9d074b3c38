package org.demarche.stance.issue;

import java.util.List;
import java.util.Set;
import org.demarche.stance.scan.Parties;
import org.demarche.stance.scan.Party;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/**
 * Reads what speakers want in return: who "would leave if the raids went on" is against the raids,
 * who "will sign if the raids stop" is for that.
 */
final class Bargain {

  /** How far before a target the "if" stands. */
  private static final int NEAR = 5;

  private static final double THREATENED = -0.5;
  private static final double OFFERED = 0.4;

  private static final Set<String> IFS = Set.of("if", "once", "should", "in");

  private Bargain() {}

  static void read(
      Tokens tokens,
      List<Governor> governors,
      Party piece,
      Target target,
      Speech speech,
      Attitude attitude) {
    Governor condition = null;
    for (Governor governor : governors) {
      int gap = target.begin() - governor.end();
      boolean opens = gap >= 0 && gap <= NEAR && "condition".equals(governor.kind());
      condition = opens && isIf(tokens, governor) ? governor : condition;
    }
    if (condition == null) {
      return;
    }
    int sign = 0;
    Governor first = null;
    for (Governor governor : governors) {
      if (governor.end() > condition.begin()) {
        break;
      }
      if (governor.turns() || governor.object() < 0) {
        sign = sign < 0 ? 1 : -1;
      } else if (sign == 0 && governor.object() > 0) {
        sign = 1;
      }
      first = first == null && sign != 0 ? governor : first;
    }
    if (first == null || !own(tokens, piece, first, speech)) {
      return;
    }
    boolean offer = sign > 0 || !tokens.norm(condition.begin()).equals("if");
    attitude.require(
        offer ? OFFERED : THREATENED,
        condition.span(tokens),
        offer ? "stance:offer" : "stance:threat");
  }

  private static boolean isIf(Tokens tokens, Governor governor) {
    String word = tokens.norm(governor.begin());
    return IFS.contains(word);
  }

  private static boolean own(Tokens tokens, Party piece, Governor first, Speech speech) {
    Span holder = Parties.before(tokens, piece.begin(), first.begin());
    return holder == null
        ? tokens.is(piece.begin(), WordClass.TO)
        : speech.isOwn(holder) && speech.isParty();
  }
}
