package org.demarche.stance.issue;

import static org.demarche.text.WordClass.ADVERB;
import static org.demarche.text.WordClass.NEGATION;
import static org.demarche.text.WordClass.PUNCTUATION;

import java.util.List;
import java.util.Set;
import org.demarche.codebook.inflect.Form;
import org.demarche.stance.scan.Clauses;
import org.demarche.stance.scan.Party;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads the attitude toward a target off the words that govern it: those before it in its clause,
 * from the inside out, and the cue last.
 */
final class AttitudeReader {

  /** Between two governing words, or the last and the target, lie no more tokens than this. */
  private static final int REACH = 16;

  /** To blame another for hampering something is to be for it, this much. */
  private static final double BLAME = 0.5;

  /** To threaten to do something, or not to be able to, is to be for it or against it this much. */
  private static final double THREATENED = 0.5;

  private static final double UNABLE = -0.5;

  private static final Set<String> CAN = Set.of("can", "could", "ca");

  private AttitudeReader() {}

  /**
   * The words before a target in a piece of content, and between its own.
   *
   * @param subject one that has had its say
   */
  static void governors(
      Tokens tokens,
      List<Governor> governors,
      Party piece,
      Target target,
      @Nullable Governor subject,
      Speech speech,
      Attitude attitude) {
    int reached = target.begin();
    Span holder = null;
    Conjuncts conjuncts = Conjuncts.before(tokens, piece, target);
    for (int at = governors.size() - 1; at >= 0; at--) {
      Governor governor = governors.get(at);
      if (governor.end() > reached && !inside(tokens, governor, target)
          || governor == subject
          || isSubject(tokens, governor)
          || conjuncts.cutOff(governor)) {
        continue;
      }
      if (governor.begin() < target.begin()
          && (reached - governor.end() > REACH
              || governor.opens()
              || Clauses.parted(tokens, governor.end(), reached))) {
        break;
      }
      if (holder != null && tokens.begin(governor.begin()) > holder.begin()) {
        waver(tokens, governor, attitude);
      } else {
        boolean before = attitude.taken();
        if (!before && unable(tokens, governor, target)) {
          attitude.take(UNABLE, governor.span(tokens), "stance:unable");
        } else {
          govern(tokens, governor, attitude);
        }
        holder = before ? null : hold(tokens, governor, piece, target, speech, attitude);
      }
      reached = Math.min(reached, governor.begin());
    }
    imperative(tokens, governors, piece, attitude);
    if (attitude.turned()) {
      violated(tokens, governors, target, attitude);
    }
  }

  /** "a breach of the understanding": who calls it so is for what is broken. */
  private static void violated(
      Tokens tokens, List<Governor> governors, Target target, Attitude attitude) {
    for (Governor governor : governors) {
      boolean near = target.begin() - governor.end() >= 0 && target.begin() - governor.end() < 4;
      if (near && governor.is("violate") && governor.item().form().noun()) {
        attitude.take(-BLAME, governor.span(tokens), "stance:blame");
        return;
      }
    }
  }

  /** "we cannot leave the hill": a deed that the speaker has no way to do. */
  private static boolean unable(Tokens tokens, Governor governor, Target target) {
    return governor.is("not")
        && governor.end() == target.begin()
        && (tokens.norm(governor.begin()).equals("cannot")
            || governor.begin() > 0 && CAN.contains(tokens.norm(governor.begin() - 1)));
  }

  /** What stands between another and the side that the other takes can only turn that. */
  private static void waver(Tokens tokens, Governor governor, Attitude attitude) {
    if (governor.turns() || governor.object() < 0) {
      attitude.turn(governor.span(tokens), governor.rule());
    }
  }

  /** Finds whose view it is that a word has just told; returns who it is if not the speaker. */
  private static @Nullable Span hold(
      Tokens tokens,
      Governor governor,
      Party piece,
      Target target,
      Speech speech,
      Attitude attitude) {
    boolean blames = attitude.turned() && governor.turns() && governor.operator() == null;
    if (governor.own() || !attitude.taken() && !blames) {
      return null;
    }
    Span holder = Holders.find(tokens, governor, piece.begin());
    if (holder == null || speech.isOwn(holder) || Holders.within(tokens, holder, target, speech)) {
      return null;
    }
    if (!blames) {
      attitude.disown(holder);
      return holder;
    }
    if (governor.item().form().verb()) {
      attitude.take(-BLAME, holder, "stance:blame");
    }
    return null;
  }

  /**
   * "the opposition wanted a vote": a noun that acts does not tell how it stands to what follows.
   */
  private static boolean isSubject(Tokens tokens, Governor governor) {
    return governor.item().form().noun()
        && governor.end() < tokens.size()
        && tokens.isAny(governor.end(), Clauses.FINITES | WordClass.mask(WordClass.ED))
        && !tokens.isAny(governor.end(), WordClass.mask(WordClass.BE, WordClass.LINK));
  }

  /** "must", "will not" between the words of a phrase: "Israel must withdraw". */
  private static boolean inside(Tokens tokens, Governor governor, Target target) {
    Form form = governor.item().form();
    boolean adjective =
        form == Form.PARTICIPLE
            && !perfect(tokens, governor)
            && !tokens.isAny(governor.end(), WordClass.mask(WordClass.ING, WordClass.TO));
    return governor.begin() > target.begin()
        && governor.end() < target.end()
        && (form == Form.FIXED || form.verb() && !adjective)
        && !target.names(tokens.norm(governor.begin()));
  }

  /** "had not agreed to": a verb, not an adjective. */
  private static boolean perfect(Tokens tokens, Governor governor) {
    int before = governor.begin() - 1;
    while (before > 0 && tokens.isAny(before, WordClass.mask(NEGATION, ADVERB))) {
      before--;
    }
    return tokens.is(before, WordClass.HAVE);
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
  static void cue(
      Tokens tokens, List<Governor> governors, Party piece, boolean clause, Attitude attitude) {
    boolean asked = ModalReader.asks(tokens, piece.begin());
    for (int at = governors.size() - 1; at >= 0; at--) {
      Governor governor = governors.get(at);
      if (clause && governor.light()) {
        continue; // "stressed that ...", not "stressed the security of ..."
      }
      boolean told = clause && attitude.taken() && !attitude.foreign();
      boolean denies = governor.operator() != null || negated(tokens, governor);
      if (told && !denies && governor.object() < 0) {
        continue; // "complained that the quota ruins us" is against the quota, not the ruin
      }
      if (asked && governor.is("refuse")) {
        continue; // "refused to say whether"
      }
      govern(tokens, governor, attitude);
    }
  }

  private static void govern(Tokens tokens, Governor governor, Attitude attitude) {
    Span span = governor.span(tokens);
    if (governor.object() != 0) {
      attitude.take(governor.object(), span, governor.rule());
    } else if (governor.is("threaten") && leadsOn(tokens, governor)) {
      attitude.take(THREATENED, span, governor.rule());
    } else if (governor.turns()) {
      attitude.turn(span, governor.rule());
    } else if (governor.weakens()) {
      attitude.weaken(span, governor.rule());
    }
  }

  /** "does not believe". */
  private static boolean negated(Tokens tokens, Governor governor) {
    for (int at = governor.begin(); at < governor.end(); at++) {
      if (tokens.is(at, NEGATION)) {
        return true;
      }
    }
    return false;
  }

  /** "threatened to leave", not "threatened us". */
  private static boolean leadsOn(Tokens tokens, Governor governor) {
    return tokens.is(governor.end() - 1, WordClass.TO)
        || governor.end() < tokens.size() && tokens.is(governor.end(), WordClass.TO);
  }
}
