package org.demarche.stance.issue;

import static org.demarche.text.WordClass.AUXILIARY;
import static org.demarche.text.WordClass.BE;
import static org.demarche.text.WordClass.COORDINATOR;
import static org.demarche.text.WordClass.HAVE;
import static org.demarche.text.WordClass.LINK;
import static org.demarche.text.WordClass.MODAL;

import org.demarche.codebook.inflect.Form;
import org.demarche.stance.scan.Clauses;
import org.demarche.stance.scan.Parties;
import org.demarche.stance.scan.Party;
import org.demarche.stance.scan.Relatives;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/**
 * Reads what is said of a target after it: "withdrawal is essential", "the talks as a historic
 * opportunity", "the plan was rejected by both", "the raids had to stop".
 */
final class PredicateReader {

  /** How far after a target its verb stands. */
  private static final int TO_VERB = 13;

  /** How far after that a predicate ends, and where a verb begins that says what a target does. */
  private static final int REACH = 7;

  private static final int TO_DEED = 4;

  /** A word that says less than this of what it is said of is no judgement. */
  private static final double FAINT = 0.25;

  /** From here on a word says of what comes of something how it is. */
  private static final double CLEAR = 0.4;

  private static final double JUDGED = 0.7;
  private static final double DOES = 0.6;
  private static final double BRINGS = 0.4;

  private final Tokens tokens;
  private final Wording.Found words;
  private final Party piece;
  private final Target target;
  private final Speech speech;
  private final Attitude attitude;

  PredicateReader(
      Tokens tokens,
      Wording.Found words,
      Party piece,
      Target target,
      Speech speech,
      Attitude attitude) {
    this.tokens = tokens;
    this.words = words;
    this.piece = piece;
    this.target = target;
    this.speech = speech;
    this.attitude = attitude;
  }

  /**
   * The first that says something.
   *
   * @param clause whether the content is one
   */
  void read(boolean clause) {
    int verb = verb();
    if (verb < 0) {
      if (!clause) {
        named();
      }
      return;
    }
    int copula = copula(verb);
    if (copula < 0) {
      does(verb);
    } else if (!rejected(copula)) {
      judged(copula);
    }
  }

  /** Where the verb stands that the target is the subject of, or "as"; -1 where none does. */
  private int verb() {
    for (int at = target.end(); at < Math.min(piece.end(), target.end() + TO_VERB); at++) {
      boolean as = tokens.norm(at).equals("as") && !tokens.is(at - 1, WordClass.ADVERB);
      if (Clauses.isFinite(tokens, at) || as && !described(at)) {
        return at;
      }
      for (Predicate predicate : words.predicates()) {
        if (predicate.begin() == at && isDeed(predicate)) {
          return at;
        }
      }
      boolean other =
          tokens.is(at, COORDINATOR)
              && at + 1 < piece.end()
              && (tokens.isAny(at + 1, Clauses.FINITES) || tokens.is(at + 1, WordClass.VERB_ONLY));
      if (other || Clauses.isBarrier(tokens, at, piece.end())) {
        return -1;
      }
    }
    return -1;
  }

  /** "a treaty dressed up as a law": what it is dressed as is not said of the treaty. */
  private boolean described(int as) {
    for (int at = target.end(); at < as; at++) {
      if (tokens.is(at, WordClass.ED)) {
        return true;
      }
    }
    return false;
  }

  /** Where "is" or "remains" or "as" stands, which a verb leads to; -1 where none does. */
  private int copula(int verb) {
    for (int at = verb; at < Math.min(piece.end(), verb + 4); at++) {
      boolean links = tokens.isAny(at, WordClass.mask(BE, LINK)) || tokens.norm(at).equals("as");
      if (links) {
        return at;
      }
      if (!tokens.isAny(at, WordClass.mask(MODAL, HAVE, AUXILIARY, WordClass.ADVERB))
          && !tokens.is(at, WordClass.NEGATION)) {
        return -1;
      }
    }
    return -1;
  }

  /** "was rejected by both": whoever stands after "by" takes the side. */
  private boolean rejected(int copula) {
    int end = Math.min(piece.end(), copula + 1 + REACH);
    for (Governor governor : words.governors()) {
      if (governor.begin() > copula
          && governor.end() <= end
          && governor.item().passive()
          && governor.object() != 0
          && governor.end() < piece.end()
          && tokens.norm(governor.end()).equals("by")) {
        Span by = Parties.after(tokens, governor.end(), piece.end());
        attitude.take(governor.object(), governor.span(tokens), governor.rule());
        if (by != null && !speech.isOwn(by)) {
          attitude.disown(by);
        }
        return true;
      }
    }
    return false;
  }

  /** "is essential", "as a historic opportunity". */
  private void judged(int copula) {
    int end = Math.min(piece.end(), copula + 1 + REACH);
    for (Predicate predicate : words.predicates()) {
      if (predicate.begin() > copula
          && predicate.end() <= end
          && Math.abs(predicate.value()) >= FAINT
          && !Clauses.parted(tokens, copula + 1, predicate.begin())) {
        take(predicate, JUDGED);
        if (tokens.norm(copula).equals("as")) {
          attitude.settle();
        }
        return;
      }
    }
  }

  /** "a withdrawal premature": what is called so. */
  private void named() {
    int end = piece.end();
    while (end > target.end() && tokens.is(end - 1, WordClass.PUNCTUATION)) {
      end--;
    }
    for (Predicate predicate : words.predicates()) {
      if (predicate.begin() >= target.end()
          && predicate.end() == end
          && !predicate.item().form().verb()
          && Math.abs(predicate.value()) >= FAINT
          && predicate.begin() - target.end() <= REACH
          && !Clauses.parted(tokens, target.end(), predicate.begin())) {
        take(predicate, JUDGED);
        attitude.settle();
        return;
      }
    }
  }

  /** "undermined every step", "would calm the border", "have no place": what it does judges it. */
  private void does(int verb) {
    for (Predicate predicate : words.predicates()) {
      boolean first = predicate.begin() >= verb && predicate.begin() <= verb + TO_DEED;
      if (first
          && (isDeed(predicate) || isSaying(predicate, verb))
          && !Clauses.parted(tokens, target.end(), predicate.begin())) {
        take(predicate, DOES);
        return;
      }
    }
    int end = Math.min(piece.end(), verb + 1 + REACH);
    for (Predicate predicate : words.predicates()) {
      if (predicate.begin() > verb
          && predicate.end() <= end
          && !predicate.item().form().verb()
          && Math.abs(predicate.value()) >= CLEAR
          && !Clauses.parted(tokens, verb, predicate.begin())) {
        take(predicate, BRINGS);
        return;
      }
    }
  }

  /** "has no place", "must go": a fixed expression that begins with the verb. */
  private boolean isSaying(Predicate predicate, int verb) {
    return predicate.item().form() == Form.FIXED
        && (predicate.begin() == verb || tokens.is(verb, HAVE));
  }

  private void take(Predicate predicate, double strength) {
    Span span = tokens.span(predicate.begin(), predicate.end());
    attitude.take(predicate.value() > 0 ? strength : -strength, span, predicate.rule());
  }

  /** Whether a predicate is a verb that the target is the subject of. */
  private boolean isDeed(Predicate predicate) {
    return predicate.item().form().verb()
        && !predicate.item().passive()
        && Math.abs(predicate.value()) >= FAINT
        && !Relatives.isReduced(tokens, predicate.item(), piece.begin())
        && !isSeized(predicate)
        && words.governors().stream()
            .noneMatch(one -> one.is("fail") && one.begin() == predicate.begin());
  }

  /** "withdrawal from territory seized in May": what was seized is not the withdrawal. */
  private boolean isSeized(Predicate verb) {
    if (verb.item().form() != Form.PARTICIPLE || Parties.begins(tokens, verb.end())) {
      return false;
    }
    for (int at = target.begin(); at < verb.begin(); at++) {
      if (tokens.is(at, WordClass.PREPOSITION)) {
        return true;
      }
    }
    return false;
  }
}
