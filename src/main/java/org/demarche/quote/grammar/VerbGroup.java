package org.demarche.quote.grammar;

import static org.demarche.text.WordClass.*;

import org.demarche.codebook.cue.CueForm.Inflection;
import org.demarche.text.WordClass;

/**
 * A verb with its auxiliaries, adverbs and negation: "has repeatedly refused to say".
 *
 * @param first its first token
 * @param head the verb itself
 */
public record VerbGroup(int first, int head, Kind kind, boolean negated) {

  /** How the verb stands in its clause. */
  public enum Kind {
    FINITE,
    PASSIVE,
    INFINITIVE,
    /** "saying", where it is no progressive. */
    PARTICIPLE,
    /** "a plan rejected by both": passive without an auxiliary. */
    REDUCED,
    /** No verb here, but a noun or adjective. */
    NONE
  }

  private static final long NOMINAL_BEFORE =
      WordClass.mask(DETERMINER, POSSESSIVE_PRONOUN, POSSESSIVE);
  private static final long GROUP = WordClass.mask(AUXILIARY, ADVERB, NEGATION);
  private static final int LONGEST = 8;

  /** Reads the group of the verb form at {@code head}, not further left than {@code floor}. */
  public static VerbGroup at(
      Words words, int head, Inflection inflection, boolean particle, int floor) {
    boolean be = false;
    boolean have = false;
    boolean modal = false;
    boolean to = false;
    boolean negated = false;
    int first = head;
    for (int i = head - 1; i >= floor && i >= head - LONGEST; i--) {
      if (words.is(i, POSSESSIVE) && words.isFinite(i)) {
        have |= words.is(head, REPORTING) && inflection == Inflection.PAST; // "he's said"
        be |= !have;
      } else if (words.isAny(i, GROUP) && (!words.isName(i) || words.is(i, AUXILIARY))) {
        if (words.is(i, DETERMINER)) {
          break;
        }
        be |= words.is(i, BE) && !to;
        have |= words.is(i, HAVE) && !to;
        modal |= words.isAny(i, mask(MODAL)) || isDo(words, i);
        negated |= words.is(i, NEGATION);
      } else if (words.is(i, TO) && !to && !be && !have) {
        to = true;
      } else if (!words.is(i, CATENATIVE)
          || !(to && words.is(i + 1, TO) || words.is(i + 1, "on"))) {
        break;
      } else {
        be = false;
        to = false;
        modal = true;
        negated |= words.is(i, REFUSAL);
        first = i;
        continue;
      }
      first = i;
    }
    while (first < head && words.is(first, ADVERB) && words.is(first - 1, PREPOSITION)) {
      first++;
    }
    Kind kind = kind(words, first, head, inflection, be, have, modal, to, particle, floor);
    return new VerbGroup(first, head, kind, negated);
  }

  /** Reads "has long been confident" around the adjective at {@code head}. */
  public static VerbGroup ofAdjective(Words words, int head, int floor) {
    boolean be = false;
    boolean negated = false;
    int first = head;
    for (int i = head - 1; i >= floor && i >= head - LONGEST; i--) {
      boolean link = words.isAny(i, mask(BE)) || words.is(i, LINK);
      if (!link && !words.isAny(i, GROUP) || words.isName(i) || words.is(i, DETERMINER)) {
        break;
      }
      be |= link;
      negated |= words.is(i, NEGATION);
      first = i;
    }
    return new VerbGroup(first, head, be ? Kind.FINITE : Kind.NONE, negated);
  }

  private static Kind kind(
      Words words,
      int first,
      int head,
      Inflection inflection,
      boolean be,
      boolean have,
      boolean modal,
      boolean to,
      boolean particle,
      int floor) {
    int before = first - 1;
    VerbRole role = words.role(head);
    boolean nominal =
        before >= floor
            && words.isAny(before, NOMINAL_BEFORE)
            && !words.isAny(before, mask(PRONOUN, QUANTIFIER))
            && !words.isFinite(before);
    return switch (inflection) {
      case BASE ->
          to ? Kind.INFINITIVE : modal || role == VerbRole.FINITE ? Kind.FINITE : Kind.NONE;
      case S ->
          role == VerbRole.FINITE
                  || particle
                      && !nominal
                      && !be
                      && !have
                      && !modal
                      && !words.is(before, PREPOSITION)
              ? Kind.FINITE
              : Kind.NONE;
      case PAST -> {
        if (have && !be) {
          yield to ? Kind.INFINITIVE : Kind.FINITE;
        }
        if (be) {
          yield Kind.PASSIVE;
        }
        if (role != VerbRole.FINITE) {
          yield !nominal && words.is(head + 1, "by") ? Kind.REDUCED : Kind.NONE;
        }
        yield to || modal ? Kind.NONE : Kind.FINITE;
      }
      case ING -> be ? Kind.FINITE : nominal ? Kind.NONE : Kind.PARTICIPLE;
    };
  }

  private static boolean isDo(Words words, int i) {
    return words.is(i, "do") || words.is(i, "does") || words.is(i, "did");
  }
}
