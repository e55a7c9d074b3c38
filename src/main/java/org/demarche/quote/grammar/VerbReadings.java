package org.demarche.quote.grammar;

import static org.demarche.text.WordClass.*;

import org.demarche.text.WordClass;

/** Reads what a verb form does from its ending and the words beside it. */
final class VerbReadings {

  private final VerbContext at;

  VerbReadings(VerbContext at) {
    this.at = at;
  }

  VerbRole read(int i) {
    int before = at.before(i);
    if (at.is(i, POSSESSIVE)) {
      return isContractedIs(i) ? VerbRole.FINITE : VerbRole.NONE;
    }
    if (at.is(i, AUXILIARY)) {
      return auxiliary(i, before);
    }
    if (at.isAny(i, mask(ED, PAST))) {
      return past(i, before);
    }
    if (at.is(i, FINITE)) {
      return at.isDetermined(before) ? VerbRole.NONE : VerbRole.FINITE;
    }
    if (at.is(i, ING)) {
      return at.isDetermined(before) && !at.is(before, NUMBER) ? VerbRole.NONE : VerbRole.GERUND;
    }
    if (at.is(i, VERB) || at.is(i, SAME_PAST)) {
      return base(i, before);
    }
    return at.is(i, VERB_S) ? thirdPerson(i, before) : VerbRole.NONE;
  }

  private VerbRole auxiliary(int i, int before) {
    switch (at.norm(i)) {
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
        return at.is(before, HAVE) ? VerbRole.PARTICIPLE : VerbRole.FINITE;
      }
      case "have", "do", "get", "'ve" -> {
        boolean bare = at.isAny(before, mask(TO, MODAL)) || at.isDo(before);
        boolean joined = at.isAny(before, mask(COORDINATOR)) && at.follows(i, VerbRole.INFINITIVE);
        return bare || joined ? VerbRole.INFINITIVE : VerbRole.FINITE;
      }
      default -> {
        return at.is(i, MODAL) && (at.isDetermined(before) || at.is(before, ADJECTIVE))
            ? VerbRole.NONE
            : VerbRole.FINITE;
      }
    }
  }

  private VerbRole past(int i, int before) {
    if (at.isAny(before, mask(BE, HAVE)) || at.isGet(before) || at.isFinitePossessive(before)) {
      return VerbRole.PARTICIPLE;
    }
    boolean pure = at.is(i, FINITE) && !at.is(i, REPORTING);
    if (pure) {
      return at.isDetermined(before) ? VerbRole.NONE : VerbRole.FINITE;
    }
    if (before < at.first) {
      return VerbRole.PARTICIPLE; // "Asked whether"
    }
    if (at.isPronominal(before) || at.is(before, QUOTE_CLOSE)) {
      return VerbRole.FINITE;
    }
    if (at.is(i, REPORTING) && !at.isAny(before, mask(MODAL, TO)) && !at.isDetermined(before)) {
      return at.is(before, SUBORDINATOR) ? VerbRole.PARTICIPLE : VerbRole.FINITE;
    }
    int next = at.after(i);
    if (at.isAny(before, mask(PRONOUN)) && at.is(before, QUANTIFIER) && at.isObject(next)) {
      return VerbRole.FINITE; // "Some accused the council"
    }
    if (at.isNominal(before) || at.isAny(before, mask(MODAL, TO))) {
      return VerbRole.PARTICIPLE;
    }
    if (at.is(next, "by") || at.is(next, PREPOSITION) && at.is(next + 1, "by")) {
      return VerbRole.PARTICIPLE;
    }
    if (at.is(i, NAMING) && givesName(i, before, next)) {
      return VerbRole.PARTICIPLE;
    }
    boolean object = at.isObject(next);
    if (at.is(i - 1, COMMA) && at.is(next, "whether") && !at.is(i, "asked")) {
      return VerbRole.FINITE; // ", doubted whether"
    }
    if (at.is(before, COORDINATOR)
        && at.is(next, TO)
        && (at.is(before - 1, COMMA) || at.hasFinite(i))) {
      return VerbRole.FINITE; // "refused the quota, and threatened to leave"
    }
    if (at.is(before, COORDINATOR)
        && at.is(before - 1, COMMA)
        && at.is(next, "for")
        && at.hasFinite(i)) {
      return VerbRole.FINITE; // "..., and apologised for the error"
    }
    if (at.is(before, COORDINATOR)) {
      return at.follows(i, VerbRole.PARTICIPLE) && !object
              || !at.follows(i, VerbRole.FINITE) && !object
          ? VerbRole.PARTICIPLE
          : VerbRole.FINITE;
    }
    if (at.isAny(before, mask(COMMA, DASH, COLON, SEMICOLON, BRACKET_OPEN))) {
      return at.is(before, COMMA) ? VerbRole.OPEN : object ? VerbRole.FINITE : VerbRole.PARTICIPLE;
    }
    if (at.roles[before] == VerbRole.FINITE && before == i - 1
        || at.roles[before] == VerbRole.INFINITIVE
        || at.roles[before] == VerbRole.GERUND
        || !at.isSubjectEnd(before)) {
      return VerbRole.PARTICIPLE; // "faces increased pressure"
    }
    return object || at.name[before] ? VerbRole.FINITE : VerbRole.OPEN;
  }

  private VerbRole base(int i, int before) {
    if (at.isAny(before, mask(TO, MODAL)) || at.isDo(before) || at.isCausative(before)) {
      return VerbRole.INFINITIVE;
    }
    boolean only = at.is(i, VERB_ONLY);
    boolean object = at.isObject(at.after(i));
    if (before < at.first) {
      return only || object ? VerbRole.INFINITIVE : VerbRole.NONE;
    }
    if (at.is(before, PERSONAL_PRONOUN)) {
      return at.isAny(at.before(before), mask(MODAL)) || at.isDo(at.before(before))
          ? VerbRole.INFINITIVE
          : VerbRole.FINITE;
    }
    if (at.isAny(i, mask(PREPOSITION, ADVERB))) {
      return object && at.isSubjectEnd(before) && at.isPlural(before) // "like", "back"
          ? VerbRole.OPEN
          : VerbRole.NONE;
    }
    if (at.is(before, RELATIVE) && !at.is(before, DETERMINER)) {
      return VerbRole.FINITE;
    }
    if (at.is(before, "that") || at.is(before, "which") || at.is(before, "what")) {
      boolean named = at.is(before, "that") && at.is(i + 1, QUOTE_OPEN) && !only;
      return (only || object) && !named ? VerbRole.FINITE : VerbRole.NONE; // "that demand “rash”"
    }
    if (at.isAny(before, mask(COORDINATOR, COMMA))) {
      if (at.is(i, SAME_PAST) && at.is(before, COMMA) && object) {
        return VerbRole.OPEN; // "the envoy, a judge, put it"
      }
      if (at.is(i, REPORTING) && at.is(before, COMMA)) {
        return VerbRole.FINITE; // "The road is open, say officials."
      }
      if (only && at.is(before, COMMA) && !at.hasFinite(i)) {
        return VerbRole.FINITE; // "some deputies, Rask among them, want"
      }
      if (!only && !object) {
        return VerbRole.NONE;
      }
      return at.follows(i, VerbRole.INFINITIVE)
          ? VerbRole.INFINITIVE
          : at.follows(i, VerbRole.FINITE) ? VerbRole.FINITE : VerbRole.NONE;
    }
    if (at.is(i, SAME_PAST) && at.isSubjectEnd(before)) {
      return object ? VerbRole.FINITE : VerbRole.OPEN;
    }
    if (only && at.isAny(before, mask(PRONOUN, QUANTIFIER, NUMBER))) {
      return VerbRole.FINITE;
    }
    if (at.is(before, "them") && at.is(before - 1, "of")) {
      return VerbRole.FINITE; // "ten of them stand"
    }
    if (only && before == i - 1 && at.isReducedPlural(before)) {
      return VerbRole.FINITE; // "those surveyed say"
    }
    if (at.isNominal(before) || !at.isSubjectEnd(before)) {
      return VerbRole.NONE;
    }
    if (only) {
      return VerbRole.FINITE;
    }
    return at.isPlural(before) || at.isJoined(before) || at.headsPlural(before)
        ? VerbRole.OPEN
        : VerbRole.NONE;
  }

  private VerbRole thirdPerson(int i, int before) {
    int next = at.after(i);
    if (at.is(before, "that") && at.isAny(next, mask(AUXILIARY))) {
      return VerbRole.NONE; // "that prices will rise"
    }
    if (at.isPronominal(before) || at.is(before, "this") || at.is(before, QUOTE_CLOSE)) {
      return VerbRole.FINITE;
    }
    boolean object =
        at.isAny(next, mask(DETERMINER, POSSESSIVE_PRONOUN, QUOTE_OPEN))
            && !at.isAny(next, mask(RELATIVE));
    if (at.isAny(before, mask(COORDINATOR, COMMA))) {
      boolean clause = at.is(next, "that") || at.is(next, "whether");
      clause |= at.is(next, PERSONAL_PRONOUN);
      boolean takes = object || clause && at.is(i - 1, COMMA) || isObjective(next);
      boolean set = at.is(before, COMMA) || at.is(before - 1, COMMA);
      return takes && (set || at.hasFinite(i)) ? VerbRole.FINITE : VerbRole.NONE;
    }
    if (before < at.first && (object || at.is(i, LIGHT_VERB) && startsPhrase(next))) {
      return VerbRole.FINITE; // "Expresses grave concern"
    }
    if (at.is(next, "of") && !at.isPronominal(before)) {
      return VerbRole.NONE; // "Malian patrols of"
    }
    if (before < at.first || at.isNominal(before) || !at.isSubjectEnd(before)) {
      return VerbRole.NONE;
    }
    boolean clause = at.isAny(next, mask(PERSONAL_PRONOUN)) && !at.isPlural(before);
    return clause && !at.is(i - 1, RELATIVE) ? VerbRole.FINITE : VerbRole.OPEN; // "Oslo claims it"
  }

  /** "a strip of sea dubbed the “belt”", "a man named Lund", but not "they dubbed it" */
  private boolean givesName(int i, int before, int next) {
    int name = at.is(next, DETERMINER) ? next + 1 : next;
    boolean quoted = at.is(name, QUOTE_OPEN);
    boolean aside = at.isAny(before, mask(COMMA, DASH, BRACKET_OPEN));
    if (!quoted) {
      return !at.is(i, "called")
          && at.name[next]
          && at.is(before, WORD)
          && !at.name[before]
          && !at.hasFinite(i);
    }
    boolean noun = at.is(before, WORD) && !at.name[before];
    return aside || noun && (at.hasFinite(i) || isFollowed(name));
  }

  private boolean startsPhrase(int i) {
    return at.is(i, WORD) && !at.isAny(i, mask(PREPOSITION, TO, AUXILIARY, COORDINATOR));
  }

  /** "a strip dubbed the “belt” lies": a verb stands behind the name. */
  private boolean isFollowed(int open) {
    for (int k = open + 1; k < at.last && k < open + LONGEST_NAME; k++) {
      if (at.is(k, QUOTE_CLOSE)) {
        return at.isAny(k + 1, mask(AUXILIARY, VERB_S, ED, PAST));
      }
    }
    return false;
  }

  private static final int LONGEST_NAME = 10;

  private boolean isObjective(int i) {
    return at.is(i, "them") || at.is(i, "him") || at.is(i, "her") || at.is(i, "us");
  }

  private boolean isContractedIs(int i) {
    return at.isAny(i - 1, mask(PERSONAL_PRONOUN, RELATIVE))
        || at.is(i - 1, "that")
        || at.is(i - 1, "there")
        || at.is(i - 1, "here")
        || at.is(i + 1, NEGATION)
        || switch (at.norm(i + 1)) {
          case "a", "an", "the", "been", "going", "just", "also", "still", "always", "already" ->
              true;
          default -> false;
        };
  }

  private static long mask(WordClass... classes) {
    return WordClass.mask(classes);
  }
}
