package org.demarche.quote.grammar;

import static org.demarche.text.WordClass.*;

import org.demarche.text.Sentence;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/** A sentence as its verbs are tagged: nothing beyond its ends is seen. */
final class VerbContext {

  private static final long NOMINAL_BEFORE =
      mask(DETERMINER, POSSESSIVE_PRONOUN, POSSESSIVE, PREPOSITION, NUMBER, QUANTIFIER, ADJECTIVE);
  private static final long PRONOMINAL = mask(PERSONAL_PRONOUN, RELATIVE);
  private static final long OBJECT_START =
      mask(DETERMINER, POSSESSIVE_PRONOUN, PRONOUN, NUMBER, QUOTE_OPEN, RELATIVE, CAPITALISED);
  private static final long TIMES = mask(WEEKDAY, MONTH, TIME);
  private static final long NO_SUBJECT_END =
      mask(
          DETERMINER,
          PREPOSITION,
          AUXILIARY,
          TO,
          SUBORDINATOR,
          POSSESSIVE,
          POSSESSIVE_PRONOUN,
          ADJECTIVE);
  private static final long SUBJECT_END =
      mask(PRONOUN, NUMBER, QUANTIFIER, BRACKET_CLOSE, QUOTE_CLOSE);

  final VerbRole[] roles;
  final boolean[] name;
  int first;
  int last;
  private final Tokens tokens;

  /**
   * @param name whether a token's capital marks it as a name
   */
  VerbContext(Tokens tokens, boolean[] name) {
    this.tokens = tokens;
    this.name = name;
    this.roles = new VerbRole[tokens.size()];
    java.util.Arrays.fill(roles, VerbRole.NONE);
  }

  void move(Sentence sentence) {
    first = sentence.first();
    last = sentence.last();
  }

  /** Whether an object of a verb begins at {@code next}. */
  boolean isObject(int next) {
    return isAny(next, OBJECT_START) && !isAny(next, TIMES);
  }

  boolean isPronominal(int i) {
    return isAny(i, PRONOMINAL) && !is(i, SUBORDINATOR) || is(i, "that");
  }

  boolean hasFinite(int before) {
    for (int k = before - 1; k >= first; k--) {
      if (roles[k] == VerbRole.FINITE) {
        return true;
      }
    }
    return false;
  }

  /** Whether the nearest verb before is of that role: "has met and praised". */
  boolean follows(int i, VerbRole role) {
    for (int k = i - 1; k >= first && k > i - 40; k--) {
      if (roles[k] != VerbRole.NONE && roles[k] != VerbRole.OPEN && roles[k] != VerbRole.GERUND) {
        return roles[k] == role;
      }
      if (isAny(k, mask(SEMICOLON, SENTENCE_END, RELATIVE)) && k < i - 1) {
        return false;
      }
    }
    return false;
  }

  boolean isFinitePossessive(int i) {
    return is(i, POSSESSIVE) && roles[i] == VerbRole.FINITE;
  }

  /** The token before, past adverbs and negation; one before the sentence if there is none. */
  int before(int i) {
    int k = i - 1;
    while (k >= first
        && (isAny(k, mask(ADVERB, NEGATION)) && !isAny(k, mask(DETERMINER, PRONOUN)) && !name[k]
            || is(k, QUOTE_OPEN) && k > first)) {
      k--;
    }
    return k;
  }

  int after(int i) {
    int k = i + 1;
    while (k < last && is(k, ADVERB) && !name[k]) {
      k++;
    }
    return k;
  }

  boolean isDetermined(int before) {
    if (is(before, NUMBER) && name[before]) {
      return false; // "No 10"
    }
    return isAny(before, mask(DETERMINER, POSSESSIVE_PRONOUN, NUMBER))
            && !isAny(before, mask(PRONOUN, RELATIVE))
        || is(before, POSSESSIVE) && roles[before] != VerbRole.FINITE;
  }

  boolean isNominal(int before) {
    if (is(before, NUMBER)) {
      return !is(before - 1, PREPOSITION) && !name[before];
    }
    return isAny(before, NOMINAL_BEFORE)
        && !is(before, RELATIVE)
        && !is(before, "that")
        && !(is(before, ADJECTIVE) && name[before]);
  }

  boolean isSubjectEnd(int i) {
    return i >= first
        && (roles[i] == VerbRole.NONE || roles[i] == VerbRole.OPEN)
        && (isAny(i, SUBJECT_END) || name[i] || is(i, WORD) && !isAny(i, NO_SUBJECT_END));
  }

  /** "officials in Oslo" */
  boolean headsPlural(int end) {
    int at = end;
    while (at > first + 1 && at > end - 4 && isAny(at, mask(CAPITALISED, DETERMINER))) {
      at--;
    }
    return at < end && is(at, PREPOSITION) && isPlural(at - 1) && roles[at - 1] == VerbRole.NONE;
  }

  /** Whether a participle behind a plural ends a subject: "those surveyed". */
  boolean isReducedPlural(int i) {
    return i > first
        && roles[i] == VerbRole.PARTICIPLE
        && isAny(i, mask(ED, PAST))
        && isPlural(i - 1)
        && roles[i - 1] == VerbRole.NONE;
  }

  /** "Oslo and Rome" */
  boolean isJoined(int i) {
    return is(i, CAPITALISED) && (is(i - 1, "and") || is(i - 2, "and"));
  }

  boolean isPlural(int i) {
    String norm = norm(i);
    return switch (norm) {
      case "them",
          "us",
          "these",
          "those",
          "all",
          "people",
          "both",
          "many",
          "some",
          "most",
          "others",
          "police",
          "men",
          "women",
          "few" ->
          true;
      default -> norm.endsWith("s") && !norm.endsWith("ss") && !norm.endsWith("us");
    };
  }

  boolean isDo(int i) {
    return is(i, "do") || is(i, "does") || is(i, "did");
  }

  boolean isCausative(int i) {
    return switch (norm(i)) {
      case "help", "helps", "helped", "helping", "let", "lets", "let's", "make", "makes", "made" ->
          true;
      default -> false;
    };
  }

  boolean isGet(int i) {
    return is(i, "get") || is(i, "gets") || is(i, "got") || is(i, "getting");
  }

  boolean is(int token, WordClass wordClass) {
    return token >= first && token < last && tokens.is(token, wordClass);
  }

  boolean is(int token, String norm) {
    return norm(token).equals(norm);
  }

  boolean isAny(int token, long mask) {
    return token >= first && token < last && tokens.isAny(token, mask);
  }

  String norm(int token) {
    return token >= first && token < last ? tokens.norm(token) : "";
  }

  static long mask(WordClass... classes) {
    return WordClass.mask(classes);
  }
}
