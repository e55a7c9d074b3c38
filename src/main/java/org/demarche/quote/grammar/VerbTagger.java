package org.demarche.quote.grammar;

import static org.demarche.text.WordClass.*;

import org.demarche.text.Sentence;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/**
 * Tells finite verbs from other verb forms and from nouns, by closed classes, endings and the words
 * beside them. Forms that could be either are settled by whether their clause has another verb.
 */
final class VerbTagger {

  private static final long VERBAL =
      mask(AUXILIARY, VERB, VERB_S, PAST, ED, ING, FINITE, POSSESSIVE, SAME_PAST);
  private static final long NOMINAL_BEFORE =
      mask(DETERMINER, POSSESSIVE_PRONOUN, POSSESSIVE, PREPOSITION, NUMBER, QUANTIFIER, ADJECTIVE);
  private static final long PRONOMINAL = mask(PERSONAL_PRONOUN, RELATIVE);
  private static final long OBJECT_START =
      mask(DETERMINER, POSSESSIVE_PRONOUN, PRONOUN, NUMBER, QUOTE_OPEN, RELATIVE, CAPITALISED);
  private static final long LISTED = mask(DETERMINER, POSSESSIVE_PRONOUN, PRONOUN);
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
  private static final long BREAK =
      mask(COMMA, SEMICOLON, COLON, DASH, COORDINATOR, QUOTE_OPEN, QUOTE_CLOSE, SENTENCE_END);

  private final Tokens tokens;
  private final boolean[] name;
  private final VerbRole[] roles;
  private int first;
  private int last;

  /**
   * @param name whether a token's capital marks it as a name
   */
  VerbTagger(Tokens tokens, boolean[] name) {
    this.tokens = tokens;
    this.name = name;
    this.roles = new VerbRole[tokens.size()];
    java.util.Arrays.fill(roles, VerbRole.NONE);
  }

  /** The role of each token; none is {@link VerbRole#OPEN} once its sentence has been tagged. */
  VerbRole[] roles() {
    return roles;
  }

  void tag(Sentence sentence) {
    first = sentence.first();
    last = sentence.last();
    boolean open = false;
    for (int i = first; i < last; i++) {
      if (isAny(i, VERBAL) && !is(i, NOT_VERB) && !name[i]) {
        roles[i] = read(i);
        open |= roles[i] == VerbRole.OPEN;
      }
    }
    if (open) {
      settle();
    }
  }

  private VerbRole read(int i) {
    int before = before(i);
    if (is(i, POSSESSIVE)) {
      return isContractedIs(i) ? VerbRole.FINITE : VerbRole.NONE;
    }
    if (is(i, AUXILIARY)) {
      return auxiliary(i, before);
    }
    if (isAny(i, mask(ED, PAST))) {
      return past(i, before);
    }
    if (is(i, FINITE)) {
      return isDetermined(before) ? VerbRole.NONE : VerbRole.FINITE;
    }
    if (is(i, ING)) {
      return isDetermined(before) && !is(before, NUMBER) ? VerbRole.NONE : VerbRole.GERUND;
    }
    if (is(i, VERB) || is(i, SAME_PAST)) {
      return base(i, before);
    }
    return is(i, VERB_S) ? thirdPerson(i, before) : VerbRole.NONE;
  }

  private VerbRole auxiliary(int i, int before) {
    switch (norm(i)) {
      case "be" -> {
        return VerbRole.INFINITIVE;
      }
      case "been", "done" -> {
        return VerbRole.PARTICIPLE;
      }
      case "being", "having", "doing" -> {
        return VerbRole.GERUND;
      }
      case "had" -> {
        return is(before, HAVE) ? VerbRole.PARTICIPLE : VerbRole.FINITE;
      }
      case "have", "do", "get", "'ve" -> {
        boolean bare = isAny(before, mask(TO, MODAL)) || isDo(before);
        boolean first = isAny(before, mask(COORDINATOR)) && follows(i, VerbRole.INFINITIVE);
        return bare || first ? VerbRole.INFINITIVE : VerbRole.FINITE;
      }
      default -> {
        return is(i, MODAL) && (isDetermined(before) || is(before, ADJECTIVE))
            ? VerbRole.NONE
            : VerbRole.FINITE;
      }
    }
  }

  private VerbRole past(int i, int before) {
    if (isAny(before, mask(BE, HAVE)) || isGet(before) || isFinitePossessive(before)) {
      return VerbRole.PARTICIPLE;
    }
    boolean pure = is(i, FINITE) && !is(i, REPORTING);
    if (pure) {
      return isDetermined(before) ? VerbRole.NONE : VerbRole.FINITE;
    }
    if (before < first) {
      return VerbRole.PARTICIPLE; // "Asked whether"
    }
    if (isPronominal(before) || is(before, QUOTE_CLOSE)) {
      return VerbRole.FINITE;
    }
    if (is(i, REPORTING) && !isAny(before, mask(MODAL, TO)) && !isDetermined(before)) {
      return is(before, SUBORDINATOR) ? VerbRole.PARTICIPLE : VerbRole.FINITE;
    }
    if (isNominal(before) || isAny(before, mask(MODAL, TO))) {
      return VerbRole.PARTICIPLE;
    }
    int next = after(i);
    if (is(next, "by") || is(next, PREPOSITION) && is(next + 1, "by")) {
      return VerbRole.PARTICIPLE;
    }
    boolean object = isObject(next);
    if (is(before, COORDINATOR) && is(next, TO) && (is(before - 1, COMMA) || hasFinite(i))) {
      return VerbRole.FINITE; // "refused the quota, and threatened to leave"
    }
    if (is(before, COORDINATOR)) {
      return follows(i, VerbRole.PARTICIPLE) && !object || !follows(i, VerbRole.FINITE) && !object
          ? VerbRole.PARTICIPLE
          : VerbRole.FINITE;
    }
    if (isAny(before, mask(COMMA, DASH, COLON, SEMICOLON, BRACKET_OPEN))) {
      return is(before, COMMA) ? VerbRole.OPEN : object ? VerbRole.FINITE : VerbRole.PARTICIPLE;
    }
    if (roles[before] == VerbRole.FINITE && before == i - 1
        || roles[before] == VerbRole.INFINITIVE
        || roles[before] == VerbRole.GERUND
        || !isSubjectEnd(before)) {
      return VerbRole.PARTICIPLE; // "faces increased pressure"
    }
    return object || name[before] ? VerbRole.FINITE : VerbRole.OPEN;
  }

  /** Whether an object of a verb begins at {@code next}. */
  private boolean isObject(int next) {
    return isAny(next, OBJECT_START) && !isAny(next, TIMES);
  }

  private boolean isPronominal(int i) {
    return isAny(i, PRONOMINAL) && !is(i, SUBORDINATOR) || is(i, "that");
  }

  private VerbRole base(int i, int before) {
    if (isAny(before, mask(TO, MODAL)) || isDo(before) || isCausative(before)) {
      return VerbRole.INFINITIVE;
    }
    boolean only = is(i, VERB_ONLY);
    boolean object = isObject(after(i));
    if (before < first) {
      return only || object ? VerbRole.INFINITIVE : VerbRole.NONE;
    }
    if (is(before, PERSONAL_PRONOUN)) {
      return isAny(before(before), mask(MODAL)) || isDo(before(before))
          ? VerbRole.INFINITIVE
          : VerbRole.FINITE;
    }
    if (isAny(i, mask(PREPOSITION, ADVERB))) {
      return object && isSubjectEnd(before) && isPlural(before) // "like", "back"
          ? VerbRole.OPEN
          : VerbRole.NONE;
    }
    if (is(before, RELATIVE) && !is(before, DETERMINER)) {
      return VerbRole.FINITE;
    }
    if (is(before, "that") || is(before, "which") || is(before, "what")) {
      return only || object ? VerbRole.FINITE : VerbRole.NONE;
    }
    if (isAny(before, mask(COORDINATOR, COMMA))) {
      if (is(i, SAME_PAST) && is(before, COMMA) && object) {
        return VerbRole.OPEN; // "the envoy, a judge, put it"
      }
      if (is(i, REPORTING) && is(before, COMMA)) {
        return VerbRole.FINITE; // "The road is open, say officials."
      }
      if (only && is(before, COMMA) && !hasFinite(i)) {
        return VerbRole.FINITE; // "some deputies, Rask among them, want"
      }
      if (!only && !object) {
        return VerbRole.NONE;
      }
      return follows(i, VerbRole.INFINITIVE)
          ? VerbRole.INFINITIVE
          : follows(i, VerbRole.FINITE) ? VerbRole.FINITE : VerbRole.NONE;
    }
    if (is(i, SAME_PAST) && isSubjectEnd(before)) {
      return object ? VerbRole.FINITE : VerbRole.OPEN;
    }
    if (only && isAny(before, mask(PRONOUN, QUANTIFIER, NUMBER))) {
      return VerbRole.FINITE;
    }
    if (isNominal(before) || !isSubjectEnd(before)) {
      return VerbRole.NONE;
    }
    if (only) {
      return VerbRole.FINITE;
    }
    return isPlural(before) || isJoined(before) || headsPlural(before)
        ? VerbRole.OPEN
        : VerbRole.NONE;
  }

  private VerbRole thirdPerson(int i, int before) {
    if (isPronominal(before) || is(before, "this") || is(before, QUOTE_CLOSE)) {
      return VerbRole.FINITE;
    }
    int next = after(i);
    boolean object =
        isAny(next, mask(DETERMINER, POSSESSIVE_PRONOUN, QUOTE_OPEN))
            && !isAny(next, mask(RELATIVE));
    if (isAny(before, mask(COORDINATOR, COMMA))) {
      return object && (is(before, COMMA) || hasFinite(i)) ? VerbRole.FINITE : VerbRole.NONE;
    }
    if (before < first || isNominal(before) || !isSubjectEnd(before)) {
      return VerbRole.NONE;
    }
    return VerbRole.OPEN;
  }

  /** Settles the open forms: a clause has one finite verb, and wants one. */
  private void settle() {
    int begin = first;
    int finite = -1;
    int open = -1;
    int relatives = 0;
    boolean main = false;
    for (int i = first; i <= last; i++) {
      boolean subordinates = is(i, SUBORDINATOR) && !is(i, "that") && !is(i, "as");
      boolean reports = is(i, "that") && i > first && roles[i - 1] != VerbRole.NONE;
      if (i == last || isAny(i, BREAK) || subordinates || reports) {
        if (open >= 0) {
          close(begin, open);
          main |= roles[open] == VerbRole.FINITE;
        }
        begin = i + 1;
        finite = -1;
        open = -1;
        relatives = 0;
        main &= !subordinates && !reports && !isAny(i, mask(SEMICOLON, COLON));
      } else if (is(i, RELATIVE) && !is(i, DETERMINER) || is(i, "that")) {
        relatives++;
      } else if (roles[i] == VerbRole.FINITE && (i == first || roles[i - 1] != VerbRole.FINITE)) {
        if (relatives > 0) {
          relatives--;
          continue;
        }
        if (open >= 0) {
          roles[open] = nonFinite(open);
          open = -1;
        }
        finite = i;
        main = true;
      } else if (roles[i] == VerbRole.OPEN) {
        if (is(before(i), COMMA)) {
          boolean lists = main && isAny(after(i), LISTED) && !isAny(after(i), TIMES);
          roles[i] = main && !lists || resumes(i) ? VerbRole.PARTICIPLE : VerbRole.FINITE;
          main = true;
          continue;
        }
        if (relatives > 0 && isAny(after(i), LISTED)) {
          roles[i] = VerbRole.FINITE; // "the claim that it breaks the accord was repeated"
          relatives--;
        } else if (relatives > 0 || finite >= 0 && !is(finite, REPORTING)) {
          roles[i] = nonFinite(i);
        } else {
          boolean surer = isAny(i, mask(ED, PAST)) && !isAny(open, mask(ED, PAST));
          if (open < 0) {
            open = i;
          } else if (surer || is(after(open), PREPOSITION)) {
            roles[open] = nonFinite(open); // "officials briefed on the talks decided to"
            open = i;
          } else {
            roles[i] = nonFinite(i);
          }
        }
      }
    }
  }

  /** ", drafted in Oslo, failed": the clause's own verb stands behind the next comma. */
  private boolean resumes(int i) {
    for (int k = i + 1; k < last && k < i + 30; k++) {
      if (is(k, COMMA)) {
        int next = after(k);
        boolean verb = next < last && roles[next] != VerbRole.NONE && !is(next, ING);
        return verb || is(next, VERB_S) && !name[next];
      }
    }
    return false;
  }

  private void close(int begin, int open) {
    boolean governed = is(begin, PREPOSITION) && !is(begin, SUBORDINATOR);
    if (isAny(open, mask(ED, PAST, SAME_PAST))) {
      roles[open] = governed ? VerbRole.PARTICIPLE : VerbRole.FINITE;
      return;
    }
    int next = after(open);
    boolean infinitive = is(next, TO) && is(next + 1, VERB) && is(open, VERB);
    if (infinitive || isObject(next) && !isAny(next, mask(RELATIVE, CAPITALISED))) {
      roles[open] = VerbRole.FINITE;
      return;
    }
    boolean needed = begin == first || is(begin - 1, SUBORDINATOR) || is(begin - 1, "that");
    boolean follows =
        next < last
            && !isAny(next, mask(PUNCTUATION, FINITE))
            && (!is(next, RELATIVE) || is(next, "that"));
    boolean subject = name[before(open)] || needed && !governed;
    roles[open] = follows && subject ? VerbRole.FINITE : VerbRole.NONE;
  }

  private VerbRole nonFinite(int i) {
    return isAny(i, mask(ED, PAST)) ? VerbRole.PARTICIPLE : VerbRole.NONE;
  }

  private boolean hasFinite(int before) {
    for (int k = before - 1; k >= first; k--) {
      if (roles[k] == VerbRole.FINITE) {
        return true;
      }
    }
    return false;
  }

  /** Whether the nearest verb before is of that role: "has met and praised". */
  private boolean follows(int i, VerbRole role) {
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

  private boolean isContractedIs(int i) {
    return isAny(i - 1, PRONOMINAL)
        || is(i - 1, "that")
        || is(i - 1, "there")
        || is(i - 1, "here")
        || is(i + 1, NEGATION)
        || switch (norm(i + 1)) {
          case "a", "an", "the", "been", "going", "just", "also", "still", "always", "already" ->
              true;
          default -> false;
        };
  }

  private boolean isFinitePossessive(int i) {
    return is(i, POSSESSIVE) && roles[i] == VerbRole.FINITE;
  }

  /** The token before, past adverbs and negation; one before the sentence if there is none. */
  private int before(int i) {
    int k = i - 1;
    while (k >= first
        && (isAny(k, mask(ADVERB, NEGATION)) && !isAny(k, mask(DETERMINER, PRONOUN)) && !name[k]
            || is(k, QUOTE_OPEN) && k > first)) {
      k--;
    }
    return k;
  }

  private int after(int i) {
    int k = i + 1;
    while (k < last && is(k, ADVERB) && !name[k]) {
      k++;
    }
    return k;
  }

  private boolean isDetermined(int before) {
    return isAny(before, mask(DETERMINER, POSSESSIVE_PRONOUN, NUMBER))
            && !isAny(before, mask(PRONOUN, RELATIVE))
        || is(before, POSSESSIVE) && roles[before] != VerbRole.FINITE;
  }

  private boolean isNominal(int before) {
    if (is(before, NUMBER)) {
      return !is(before - 1, PREPOSITION);
    }
    return isAny(before, NOMINAL_BEFORE)
        && !is(before, RELATIVE)
        && !is(before, "that")
        && !(is(before, ADJECTIVE) && name[before]);
  }

  private boolean isSubjectEnd(int i) {
    return i >= first
        && (roles[i] == VerbRole.NONE || roles[i] == VerbRole.OPEN)
        && (isAny(i, SUBJECT_END) || name[i] || is(i, WORD) && !isAny(i, NO_SUBJECT_END));
  }

  /** "officials in Oslo" */
  private boolean headsPlural(int end) {
    int at = end;
    while (at > first + 1 && at > end - 4 && isAny(at, mask(CAPITALISED, DETERMINER))) {
      at--;
    }
    return at < end && is(at, PREPOSITION) && isPlural(at - 1) && roles[at - 1] == VerbRole.NONE;
  }

  /** "Oslo and Rome" */
  private boolean isJoined(int i) {
    return is(i, CAPITALISED) && (is(i - 1, "and") || is(i - 2, "and"));
  }

  private boolean isPlural(int i) {
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

  private boolean isDo(int i) {
    return is(i, "do") || is(i, "does") || is(i, "did");
  }

  private boolean isCausative(int i) {
    return switch (norm(i)) {
      case "help", "helps", "helped", "helping", "let", "lets", "let's", "make", "makes", "made" ->
          true;
      default -> false;
    };
  }

  private boolean isGet(int i) {
    return is(i, "get") || is(i, "gets") || is(i, "got") || is(i, "getting");
  }

  private boolean is(int token, WordClass wordClass) {
    return token >= first && token < last && tokens.is(token, wordClass);
  }

  private boolean isAny(int token, long mask) {
    return token >= first && token < last && tokens.isAny(token, mask);
  }

  private boolean is(int token, String norm) {
    return norm(token).equals(norm);
  }

  private String norm(int token) {
    return token >= first && token < last ? tokens.norm(token) : "";
  }

  private static long mask(WordClass... classes) {
    return WordClass.mask(classes);
  }
}
