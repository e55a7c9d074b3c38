package org.demarche.stance.issue;

import static org.demarche.text.WordClass.NEGATION;
import static org.demarche.text.WordClass.PUNCTUATION;

import java.util.List;
import java.util.Set;
import org.demarche.stance.scan.Party;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/** Reads what a statement makes a condition of: "not without a timeline", "no trade until ...". */
final class Requirements {

  /** How far before a target the word stands that makes it a condition. */
  private static final int NEAR = 7;

  private static final Set<String> NEGATIVE =
      Set.of("no", "impossible", "nothing", "none", "nobody", "meaningless", "cannot", "never");

  private Requirements() {}

  static void read(
      Tokens tokens, List<Governor> governors, Party piece, Target target, Attitude attitude) {
    if (isPrice(tokens, piece, target)) {
      attitude.require(0.7, tokens.span(target.begin() - 1, target.begin()), "stance:price");
      return;
    }
    for (Governor governor : governors) {
      int gap = target.begin() - governor.end();
      if (gap < 0 || gap > NEAR || governor.kind() == null || broken(tokens, governor, target)) {
        continue;
      }
      boolean denied = negated(tokens, piece, governor) || refused(governors, governor);
      int sign = sign(governors, governor, target);
      switch (governor.kind()) {
        case "exclusion" -> {
          if (denied) {
            attitude.require(sign * 0.8, governor.span(tokens), "stance:obstacle");
          }
        }
        case "hindrance" -> {
          if (denied) {
            attitude.require(sign * -0.7, governor.span(tokens), "stance:hindrance");
          }
        }
        case "precedence" -> {
          if (refused(governors, governor) || denied && ahead(tokens, piece, governor)) {
            attitude.require(sign * 0.7, governor.span(tokens), "stance:requirement");
          }
        }
        case "irreplaceable" ->
            attitude.require(sign * 0.6, governor.span(tokens), "stance:irreplaceable");
        case "requirement" ->
            attitude.require(
                sign * (denied ? 0.7 : 0.5), governor.span(tokens), "stance:requirement");
        default -> {
          continue;
        }
      }
      if (attitude.required()) {
        return;
      }
    }
  }

  /** -1 where what is required is the end of the target: "not without a halt to the raids". */
  private static int sign(List<Governor> governors, Governor requires, Target target) {
    int sign = 1;
    for (Governor between : governors) {
      boolean inside = between.begin() >= requires.end() && between.end() <= target.begin();
      if (inside && between.turns()) {
        sign = -sign;
      }
    }
    return sign;
  }

  /** "No amnesty, no peace". */
  private static boolean isPrice(Tokens tokens, Party piece, Target target) {
    return target.begin() > piece.begin()
        && target.end() + 1 < piece.end()
        && tokens.norm(target.begin() - 1).equals("no")
        && tokens.is(target.end(), WordClass.COMMA)
        && tokens.norm(target.end() + 1).equals("no");
  }

  /** "opposes trade before the vote", "rule out trade until". */
  private static boolean refused(List<Governor> governors, Governor requires) {
    return governors.stream()
        .anyMatch(one -> one.end() <= requires.begin() && one.is("refuse") && !one.opens());
  }

  /** "no trade before the vote", "must not meet before": what is ahead, not what was. */
  private static boolean ahead(Tokens tokens, Party piece, Governor governor) {
    for (int at = piece.begin(); at < governor.begin(); at++) {
      if (tokens.is(at, WordClass.MODAL) || tokens.norm(at).equals("no")) {
        return true;
      }
    }
    return false;
  }

  private static boolean broken(Tokens tokens, Governor governor, Target target) {
    for (int at = governor.end(); at < target.begin(); at++) {
      if (tokens.is(at, PUNCTUATION)) {
        return true;
      }
    }
    return false;
  }

  private static boolean negated(Tokens tokens, Party piece, Governor except) {
    for (int at = piece.begin(); at < piece.end(); at++) {
      boolean itself = at >= except.begin() && at < except.end();
      if (!itself && (tokens.is(at, NEGATION) || NEGATIVE.contains(tokens.norm(at)))) {
        return true;
      }
    }
    return false;
  }
}
