package org.demarche.stance.scan;

import static org.demarche.text.WordClass.AUXILIARY;
import static org.demarche.text.WordClass.BE;
import static org.demarche.text.WordClass.COMMA;
import static org.demarche.text.WordClass.COORDINATOR;
import static org.demarche.text.WordClass.DETERMINER;
import static org.demarche.text.WordClass.FINITE;
import static org.demarche.text.WordClass.HAVE;
import static org.demarche.text.WordClass.MODAL;
import static org.demarche.text.WordClass.PAST;
import static org.demarche.text.WordClass.PERSONAL_PRONOUN;
import static org.demarche.text.WordClass.POSSESSIVE;
import static org.demarche.text.WordClass.POSSESSIVE_PRONOUN;
import static org.demarche.text.WordClass.PREPOSITION;
import static org.demarche.text.WordClass.QUOTE_CLOSE;
import static org.demarche.text.WordClass.QUOTE_OPEN;
import static org.demarche.text.WordClass.RELATIVE;
import static org.demarche.text.WordClass.REPORTING;
import static org.demarche.text.WordClass.SEMICOLON;
import static org.demarche.text.WordClass.SENTENCE_END;
import static org.demarche.text.WordClass.SUBORDINATOR;
import static org.demarche.text.WordClass.VERB_S;

import java.util.Set;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/**
 * Guesses what part a party has in what a verb says, from the order of words alone. A weight in
 * [0,1] says how directly: the possessor of a subject has a smaller part in it than the subject.
 */
public final class Roles {

  private static final int REACH = 14;
  private static final int OBJECT_REACH = 9;

  private static final long STOPS =
      WordClass.mask(SENTENCE_END, SEMICOLON, QUOTE_OPEN, QUOTE_CLOSE);
  private static final long CLAUSE = WordClass.mask(FINITE, PAST, VERB_S, REPORTING);
  private static final long HELPS = WordClass.mask(BE, HAVE, MODAL, AUXILIARY);

  /** Prepositions after a verb whose object is still what is done something to. */
  private static final Set<String> TOWARD =
      Set.of(
          "against", "at", "on", "with", "for", "of", "toward", "towards", "to", "about", "over");

  private Roles() {}

  /** How surely a party stands before a verb as its grammatical subject. */
  public static double subject(Tokens tokens, Item<?> verb, Party party, int from) {
    int gap = verb.begin() - party.end();
    if (gap < 0 || gap > REACH) {
      return 0;
    }
    double weight = 1;
    int at = party.end();
    if (at < verb.begin() && tokens.is(at, POSSESSIVE)
        || tokens.is(party.end() - 1, POSSESSIVE_PRONOUN)) {
      weight *= 0.4;
    }
    if (party.begin() > from && tokens.is(party.begin() - 1, PREPOSITION)) {
      weight *= 0.3;
    }
    boolean coordinated = false;
    boolean aside = false;
    for (; at < verb.begin(); at++) {
      if (tokens.isAny(at, STOPS)) {
        return 0;
      }
      boolean helps = tokens.isAny(at, HELPS);
      if (tokens.is(at, COORDINATOR)) {
        coordinated = at + 1 == verb.begin() || verb.begin() - at <= 3;
      } else if (tokens.is(at, COMMA)) {
        aside = !aside;
      } else if (tokens.is(at, PERSONAL_PRONOUN) && !aside) {
        return 0;
      } else if (tokens.is(at, SUBORDINATOR) && !aside) {
        weight *= 0.5;
      } else if (tokens.isAny(at, CLAUSE) && !helps && !aside) {
        weight *= 0.6;
      } else if (tokens.is(at, DETERMINER) && !aside) {
        weight *= 0.7;
      }
    }
    return coordinated ? Math.max(weight, 0.5) : weight;
  }

  /** How surely a party stands after a verb as its object. */
  public static double object(Tokens tokens, Item<?> verb, Party party) {
    int gap = party.begin() - verb.end();
    if (gap < 0 || gap > OBJECT_REACH) {
      return 0;
    }
    double weight = 1;
    for (int at = verb.end(); at < party.begin(); at++) {
      if (tokens.isAny(at, STOPS) || Clauses.isBarrier(tokens, at, party.begin())) {
        return 0;
      }
      if (tokens.is(at, PREPOSITION)) {
        weight *= at == verb.end() && TOWARD.contains(tokens.norm(at)) ? 0.9 : 0.6;
      } else if (tokens.isAny(at, CLAUSE) || tokens.is(at, PERSONAL_PRONOUN)) {
        weight *= 0.3;
      } else if (tokens.is(at, COMMA) || tokens.is(at, RELATIVE)) {
        weight *= 0.6;
      }
    }
    return weight;
  }

  /** Whether "by" leads from a verb to a party: "was criticised by". */
  public static boolean by(Tokens tokens, Item<?> verb, Party party) {
    for (int at = verb.end(); at < Math.min(party.begin(), verb.end() + 4); at++) {
      if (tokens.norm(at).equals("by")) {
        return party.begin() - at <= 6;
      }
    }
    return false;
  }

  /** How surely a party does what a verb says. */
  public static double agent(Tokens tokens, Item<?> verb, Party party, int from) {
    if (!verb.passive()) {
      return subject(tokens, verb, party, from);
    }
    return by(tokens, verb, party) ? 0.9 : 0;
  }

  /** How surely it is done to a party. */
  public static double patient(Tokens tokens, Item<?> verb, Party party, int from) {
    if (verb.passive()) {
      return subject(tokens, verb, party, from);
    }
    return object(tokens, verb, party);
  }
}
