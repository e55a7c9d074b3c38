package org.demarche.stance.issue;

import static org.demarche.text.WordClass.POSSESSIVE;
import static org.demarche.text.WordClass.PUNCTUATION;

import java.util.List;
import org.demarche.codebook.inflect.Form;
import org.demarche.stance.scan.Clauses;
import org.demarche.stance.scan.Parties;
import org.demarche.stance.scan.Party;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the attitude toward a target off the words that govern it: those before it in its clause,
 * from the inside out, and the cue last.
 */
final class AttitudeReader {

  /** Between two governing words, or the last and the target, lie no more tokens than this. */
  private static final int REACH = 16;

  /** How far after a target the verb stands that says that it ends. */
  private static final int ENDED = 5;

  /** To blame another for hampering something is to be for it, this much. */
  private static final double BLAME = 0.5;

  private AttitudeReader() {}

  /** The words before a target in a piece of content, and between its own. */
  static void governors(
      Tokens tokens,
      List<Governor> governors,
      Party piece,
      Target target,
      Speech speech,
      Attitude attitude) {
    int reached = target.begin();
    for (int at = governors.size() - 1; at >= 0; at--) {
      Governor governor = governors.get(at);
      if (governor.end() > reached && !inside(tokens, governor, target)) {
        continue;
      }
      if (governor.begin() < target.begin()
          && (reached - governor.end() > REACH
              || Clauses.parted(tokens, governor.end(), reached))) {
        break;
      }
      boolean before = attitude.taken();
      govern(tokens, governor, attitude);
      if (!before) {
        hold(tokens, governor, piece, speech, attitude);
      }
      reached = Math.min(reached, governor.begin());
    }
    imperative(tokens, governors, piece, attitude);
  }

  /** Finds whose view it is that a word has just told. */
  private static void hold(
      Tokens tokens, Governor governor, Party piece, Speech speech, Attitude attitude) {
    boolean blames = attitude.turned() && governor.turns() && governor.operator() == null;
    if (governor.own() || !attitude.taken() && !blames) {
      return;
    }
    Span holder = holder(tokens, governor, piece.begin());
    if (holder == null || speech.isOwn(holder)) {
      return;
    }
    if (!blames) {
      attitude.disown(holder);
    } else if (governor.item().form().verb()) {
      attitude.take(-BLAME, holder, "stance:blame");
    }
  }

  /** "the strikes stop", "the raids were halted": what ends is spoken of as ended. */
  static void ended(Tokens tokens, List<Governor> governors, Target target, Attitude attitude) {
    for (Governor governor : governors) {
      int gap = governor.begin() - target.end();
      if (gap < 0 || gap > ENDED || !governor.item().form().verb()) {
        continue;
      }
      boolean passive = governor.item().passive();
      boolean object = !passive && Parties.begins(tokens, governor.end());
      boolean ends = governor.is("end") || governor.turns() && passive;
      if (ends && !object && !Clauses.parted(tokens, target.end(), governor.begin())) {
        attitude.turn(governor.span(tokens), governor.rule());
      }
      return;
    }
  }

  /** "must", "will not" between the words of a phrase: "Israel must withdraw". */
  private static boolean inside(Tokens tokens, Governor governor, Target target) {
    Form form = governor.item().form();
    return governor.begin() > target.begin()
        && governor.end() < target.end()
        && (form == Form.FIXED || form.verb() && form != Form.PARTICIPLE)
        && !target.names(tokens.norm(governor.begin()));
  }

  /** What begins with a bare verb asks for what it says: "Stop the raids". */
  private static void imperative(
      Tokens tokens, List<Governor> governors, Party piece, Attitude attitude) {
    int first = piece.begin();
    while (first < piece.end() && tokens.is(first, PUNCTUATION)) {
      first++;
    }
    if (!attitude.taken() && !governors.isEmpty()) {
      Governor governor = governors.get(0);
      if (governor.begin() == first && governor.item().form() == Form.BASE) {
        attitude.take(0.8, governor.span(tokens), "stance:imperative");
      }
    }
  }

  /** The cue, whose subject is the speaker. */
  static void cue(Tokens tokens, List<Governor> governors, boolean clause, Attitude attitude) {
    for (int at = governors.size() - 1; at >= 0; at--) {
      Governor governor = governors.get(at);
      if (clause && governor.light()) {
        continue; // "stressed that ...", not "stressed the security of ..."
      }
      govern(tokens, governor, attitude);
    }
  }

  private static void govern(Tokens tokens, Governor governor, Attitude attitude) {
    Span span = governor.span(tokens);
    if (governor.object() != 0) {
      attitude.take(governor.object(), span, governor.rule());
    } else if (governor.turns()) {
      attitude.turn(span, governor.rule());
    } else if (governor.weakens()) {
      attitude.weaken(span, governor.rule());
    }
  }

  private static @Nullable Span holder(Tokens tokens, Governor governor, int from) {
    if (!governor.item().form().noun()) {
      return Parties.before(tokens, from, governor.begin());
    }
    int owner = governor.begin() - 1;
    while (owner > from && !tokens.is(owner, POSSESSIVE) && governor.begin() - owner < 3) {
      owner--;
    }
    return owner > from && tokens.is(owner, POSSESSIVE)
        ? Parties.before(tokens, from, owner)
        : null;
  }
}
