package org.demarche.stance.scan;

import static org.demarche.text.WordClass.BRACKET_OPEN;
import static org.demarche.text.WordClass.COLON;
import static org.demarche.text.WordClass.COMMA;
import static org.demarche.text.WordClass.COORDINATOR;
import static org.demarche.text.WordClass.DASH;
import static org.demarche.text.WordClass.ING;
import static org.demarche.text.WordClass.PERSONAL_PRONOUN;
import static org.demarche.text.WordClass.RELATIVE;
import static org.demarche.text.WordClass.SEMICOLON;
import static org.demarche.text.WordClass.SENTENCE_END;
import static org.demarche.text.WordClass.SUBORDINATOR;
import static org.demarche.text.WordClass.VERB_S;

import java.util.Set;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/** Where one clause ends and another begins, by punctuation and closed-class words. */
public final class Clauses {

  /** Words that open an adjunct: what follows them is not what the verb before is done to. */
  private static final Set<String> ADJUNCTS =
      Set.of(
          "after",
          "before",
          "because",
          "while",
          "since",
          "when",
          "although",
          "though",
          "amid",
          "despite",
          "following",
          "until",
          "whereas",
          "as",
          "if",
          "unless",
          "where");

  private static final Set<String> PROVISOS = Set.of("provided", "providing", "given");

  private static final long SURE =
      WordClass.mask(
          WordClass.BE,
          WordClass.LINK,
          WordClass.HAVE,
          WordClass.MODAL,
          WordClass.FINITE,
          WordClass.AUXILIARY,
          WordClass.PAST);

  private static final long BEFORE_NOUN =
      WordClass.mask(
          WordClass.DETERMINER,
          WordClass.QUANTIFIER,
          WordClass.NUMBER,
          WordClass.POSSESSIVE,
          WordClass.POSSESSIVE_PRONOUN,
          WordClass.PREPOSITION,
          WordClass.ADJECTIVE);

  /** Words that a clause's verb may begin with. */
  public static final long FINITES = SURE | WordClass.mask(VERB_S);

  private static final long HARD = WordClass.mask(SENTENCE_END, SEMICOLON);
  private static final long AFTER_COMMA =
      WordClass.mask(RELATIVE, SUBORDINATOR, PERSONAL_PRONOUN, COORDINATOR, ING);

  private Clauses() {}

  /** Whether a clause ends at this token, so that no complement is looked for beyond. */
  public static boolean isBarrier(Tokens tokens, int at, int to) {
    if (tokens.isAny(at, HARD)) {
      return true;
    }
    if (tokens.is(at, RELATIVE) && !tokens.norm(at).equals("that")) {
      return true;
    }
    if (ADJUNCTS.contains(tokens.norm(at)) || isProviso(tokens, at, to)) {
      return true;
    }
    return tokens.isAny(at, WordClass.mask(COMMA, DASH, COLON, BRACKET_OPEN))
        && at + 1 < to
        && !tokens.norm(at + 1).equals("including")
        && tokens.isAny(at + 1, AFTER_COMMA);
  }

  /** "provided that", "given that". */
  private static boolean isProviso(Tokens tokens, int at, int to) {
    return at + 1 < to && PROVISOS.contains(tokens.norm(at)) && tokens.norm(at + 1).equals("that");
  }

  /** The first token in [from, to) that a clause's verb begins with; -1 where none does. */
  public static int finite(Tokens tokens, int from, int to) {
    for (int at = from; at < to; at++) {
      if (isFinite(tokens, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a clause's verb begins here: not with the noun of "on both sides". */
  public static boolean isFinite(Tokens tokens, int at) {
    return tokens.isAny(at, SURE)
        || tokens.is(at, VERB_S) && (at == 0 || !tokens.isAny(at - 1, BEFORE_NOUN));
  }

  /** Whether there is a barrier in [from, to). */
  public static boolean parted(Tokens tokens, int from, int to) {
    for (int at = from; at < to; at++) {
      if (isBarrier(tokens, at, to)) {
        return true;
      }
    }
    return false;
  }
}
