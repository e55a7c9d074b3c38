package org.demarche.quote.grammar;

import static org.demarche.text.WordClass.*;

import org.demarche.text.WordClass;

/** Settles the forms that could be either: a clause has one finite verb, and wants one. */
final class OpenVerbs {

  private static final long LISTED = mask(DETERMINER, POSSESSIVE_PRONOUN, PRONOUN);
  private static final long TIMES = mask(WEEKDAY, MONTH, TIME);
  private static final long BREAK =
      mask(COMMA, SEMICOLON, COLON, DASH, COORDINATOR, QUOTE_OPEN, QUOTE_CLOSE, SENTENCE_END);

  private final VerbContext at;

  OpenVerbs(VerbContext at) {
    this.at = at;
  }

  /** Settles the open forms: a clause has one finite verb, and wants one. */
  void settle() {
    int begin = at.first;
    int finite = -1;
    int open = -1;
    int relatives = 0;
    boolean main = false;
    for (int i = at.first; i <= at.last; i++) {
      boolean subordinates = at.is(i, SUBORDINATOR) && !at.is(i, "that") && !at.is(i, "as");
      boolean reports = at.is(i, "that") && i > at.first && at.roles[i - 1] != VerbRole.NONE;
      if (i == at.last || at.isAny(i, BREAK) || subordinates || reports) {
        if (open >= 0) {
          close(begin, open);
          main |= at.roles[open] == VerbRole.FINITE;
        }
        begin = i + 1;
        finite = -1;
        open = -1;
        relatives = 0;
        main &= !subordinates && !reports && !at.isAny(i, mask(SEMICOLON, COLON));
      } else if (at.is(i, RELATIVE) && !at.is(i, DETERMINER)
          || at.is(i, "that")
          || at.is(i, "whose")) {
        relatives++;
      } else if (at.roles[i] == VerbRole.FINITE
          && (i == at.first || at.roles[i - 1] != VerbRole.FINITE)) {
        if (relatives > 0) {
          relatives--;
          continue;
        }
        if (open >= 0) {
          at.roles[open] = reportsClause(open, i) ? VerbRole.FINITE : nonFinite(open);
          open = -1;
        }
        finite = i;
        main = true;
      } else if (at.roles[i] == VerbRole.OPEN) {
        if (at.is(at.before(i), COMMA)) {
          boolean lists = main && at.isAny(at.after(i), LISTED) && !at.isAny(at.after(i), TIMES);
          lists |= main && at.is(i, REFUSAL); // ", refused to sign and left"
          at.roles[i] = main && !lists || resumes(i) ? VerbRole.PARTICIPLE : VerbRole.FINITE;
          main = true;
          continue;
        }
        if (relatives > 0 && at.isAny(at.after(i), LISTED)) {
          at.roles[i] = VerbRole.FINITE; // "the claim that it breaks the accord was repeated"
          relatives--;
        } else if (relatives > 0 || finite >= 0 && !at.is(finite, REPORTING)) {
          at.roles[i] = nonFinite(i);
        } else {
          boolean surer = at.isAny(i, mask(ED, PAST)) && !at.isAny(open, mask(ED, PAST));
          if (open < 0) {
            open = i;
          } else if (surer || at.is(at.after(open), PREPOSITION)) {
            at.roles[open] = nonFinite(open); // "officials briefed on the talks decided to"
            open = i;
          } else {
            at.roles[i] = nonFinite(i);
          }
        }
      }
    }
  }

  /** ", drafted in Oslo, failed": the clause's own verb stands behind the next comma. */
  private boolean resumes(int i) {
    for (int k = i + 1; k < at.last && k < i + 30; k++) {
      if (at.is(k, COMMA)) {
        int next = at.after(k);
        boolean verb = next < at.last && at.roles[next] != VerbRole.NONE && !at.is(next, ING);
        return verb || at.is(next, VERB_S) && !at.name[next];
      }
    }
    return false;
  }

  /** "some critics fear the plan will fail": between both verbs stands the second's subject. */
  private boolean reportsClause(int open, int finite) {
    int next = at.after(open);
    return next < finite
        && !at.isAny(open, mask(ED, PAST))
        && at.isAny(next, LISTED)
        && !at.isAny(next, mask(RELATIVE, QUANTIFIER));
  }

  private void close(int begin, int open) {
    boolean governed = at.is(begin, PREPOSITION) && !at.is(begin, SUBORDINATOR);
    if (at.isAny(open, mask(ED, PAST, SAME_PAST))) {
      at.roles[open] = governed ? VerbRole.PARTICIPLE : VerbRole.FINITE;
      return;
    }
    int next = at.after(open);
    if (at.is(open, REPORTING) && at.name[at.before(open)]) {
      at.roles[open] = VerbRole.FINITE; // "..., Lund notes."
      return;
    }
    boolean infinitive = at.is(next, TO) && at.is(next + 1, VERB) && at.is(open, VERB);
    if (infinitive || at.isObject(next) && !at.isAny(next, mask(RELATIVE, CAPITALISED))) {
      at.roles[open] = VerbRole.FINITE;
      return;
    }
    boolean needed =
        begin == at.first || at.is(begin - 1, SUBORDINATOR) || at.is(begin - 1, "that");
    boolean follows =
        next < at.last
            && !at.isAny(next, mask(PUNCTUATION, FINITE))
            && (!at.is(next, RELATIVE) || at.is(next, "that"));
    boolean subject = at.name[at.before(open)] || needed && !governed;
    at.roles[open] = follows && subject ? VerbRole.FINITE : VerbRole.NONE;
  }

  private VerbRole nonFinite(int i) {
    return at.isAny(i, mask(ED, PAST)) ? VerbRole.PARTICIPLE : VerbRole.NONE;
  }

  private static long mask(WordClass... classes) {
    return WordClass.mask(classes);
  }
}
