package org.demarche.speaker.phrase;

import org.demarche.codebook.roles.RoleKind;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.Mentions;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases: where they begin and end, and what is their head. */
public final class Phrases {

  private static final long OPENS =
      WordClass.mask(WordClass.DETERMINER, WordClass.PUNCTUATION, WordClass.QUANTIFIER);

  private static final long CLOSES =
      WordClass.mask(
          WordClass.COMMA,
          WordClass.BRACKET_OPEN,
          WordClass.BRACKET_CLOSE,
          WordClass.DASH,
          WordClass.COLON,
          WordClass.SEMICOLON,
          WordClass.RELATIVE,
          WordClass.PREPOSITION,
          WordClass.TO,
          WordClass.FINITE);

  /** Left of a noun, what cannot belong to its phrase. */
  private static final long NOT_BEFORE =
      WordClass.mask(
          WordClass.PUNCTUATION,
          WordClass.PREPOSITION,
          WordClass.TO,
          WordClass.FINITE,
          WordClass.REPORTING,
          WordClass.COORDINATOR,
          WordClass.SUBORDINATOR,
          WordClass.RELATIVE,
          WordClass.PERSONAL_PRONOUN,
          WordClass.POSSESSIVE_PRONOUN,
          WordClass.PAST);

  private static final long TRAILING =
      WordClass.mask(
          WordClass.POSSESSIVE,
          WordClass.COMMA,
          WordClass.DASH,
          WordClass.COLON,
          WordClass.SENTENCE_END);

  /** What belongs to the verb after it: "later", "last night", "on Monday". */
  private static final long LATER =
      WordClass.mask(
          WordClass.ADVERB,
          WordClass.COORDINATOR,
          WordClass.AUXILIARY,
          WordClass.TIME,
          WordClass.WEEKDAY);

  private static final int LONGEST = 8;

  private final Tokens tokens;
  private final Mentions mentions;

  public Phrases(Tokens tokens, Mentions mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** Whether a role word can be the head of a source: "the daily", but not "last night". */
  private static boolean isNoun(@Nullable RoleHit role) {
    return role != null && (!role.is(RoleKind.THING) || role.is(RoleKind.MEDIA));
  }

  /** The phrase of the tokens, or null where they are marks alone. */
  public @Nullable Phrase of(int first, int end) {
    int last = end;
    while (last > first + 1 && isTrailing(last - 1, first)) {
      last--;
    }
    int start = first;
    while (start < last && opens(start, last)) {
      start++;
    }
    if (start == last) {
      start = first;
      while (start < last && !tokens.is(start, WordClass.WORD)) {
        start++;
      }
      return start == last ? null : new Phrase(first, start, start + 1, last);
    }
    return new Phrase(first, start, core(start, last), last);
  }

  /** A mark that a source ends with says nothing more of it, nor does "later" after its noun. */
  private boolean isTrailing(int at, int first) {
    return tokens.isAny(at, TRAILING)
        || isReflexive(tokens.norm(at))
        || tokens.isAny(at, LATER)
            && (!tokens.is(at, WordClass.CAPITALISED) || tokens.is(at, WordClass.WEEKDAY))
            && (mentions.lastName(first, at) != null || mentions.lastRole(first, at) != null)
            && !isNoun(mentions.lastRole(at, at + 1));
  }

  /** "The chancellor | herself". */
  private static boolean isReflexive(String norm) {
    return norm.length() > 5 && (norm.endsWith("self") || norm.endsWith("selves"));
  }

  private boolean opens(int at, int last) {
    if (mentions.nameAt(at) < mentions.names().size()
        && mentions.names().get(mentions.nameAt(at)).first() == at) {
      return false;
    }
    boolean adverb =
        tokens.is(at, WordClass.ADVERB) && at + 1 < last && !tokens.is(at + 1, WordClass.COMMA);
    boolean of =
        tokens.norm(at).equals("of")
            && at > 0
            && tokens.isAny(at - 1, WordClass.mask(WordClass.QUANTIFIER, WordClass.NUMBER));
    return tokens.isAny(at, OPENS)
        || of
        || tokens.is(at, WordClass.NUMBER)
        || adverb
        || tokens.is(at, WordClass.POSSESSIVE_PRONOUN) && at + 1 < last;
  }

  /** One past the last token before what follows the head. */
  private int core(int start, int last) {
    int at = start;
    boolean headed = false;
    boolean person = false;
    while (at < last) {
      Mention name = nameAt(at);
      if (name != null && name.last() <= last) {
        at = name.last();
        headed = true;
        person = false;
        continue;
      }
      RoleHit role = roleAt(at);
      if (role != null && role.last() <= last && !isRelative(role)) {
        at = role.last();
        headed = true;
        person = isPerson(role);
        continue;
      }
      boolean clause = headed && (isParticiple(at) || (person && isActing(at)));
      if (at > start && (tokens.isAny(at, CLOSES) || clause)) {
        return at;
      }
      if (at > start && headed && tokens.is(at, WordClass.DETERMINER)) {
        return at;
      }
      at++;
    }
    return last;
  }

  private static boolean isRelative(RoleHit role) {
    return role.is(RoleKind.RELATIVE_PRONOUN);
  }

  private static boolean isPerson(RoleHit role) {
    return role.is(RoleKind.PERSON, RoleKind.PUBLIC, RoleKind.TITLE, RoleKind.VOICE);
  }

  /** "judges | handling federal cases": after whoever acts, whatever follows the participle. */
  private boolean isActing(int at) {
    return tokens.is(at, WordClass.ING)
        && !tokens.isAny(at, WordClass.mask(WordClass.CAPITALISED, WordClass.NOT_VERB));
  }

  private boolean isParticiple(int at) {
    boolean complement =
        at + 1 >= tokens.size()
            || tokens.isAny(at + 1, CLOSES)
            || tokens.isAny(at + 1, OPENS)
            || tokens.is(at + 1, WordClass.CAPITALISED)
            || tokens.isAny(
                at + 1, WordClass.mask(WordClass.SUBORDINATOR, WordClass.POSSESSIVE_PRONOUN));
    return complement
        && (tokens.is(at, WordClass.ING) || tokens.is(at, WordClass.ED))
        && !tokens.is(at, WordClass.CAPITALISED)
        && !tokens.is(at, WordClass.NOT_VERB);
  }

  private @Nullable Mention nameAt(int at) {
    int index = mentions.nameAt(at);
    Mention name = index < mentions.names().size() ? mentions.names().get(index) : null;
    return name != null && name.first() == at ? name : null;
  }

  private @Nullable RoleHit roleAt(int at) {
    int index = mentions.roleAt(at);
    RoleHit role = index < mentions.roles().size() ? mentions.roles().get(index) : null;
    return role != null && role.first() == at ? role : null;
  }

  /** The name that is the head of a phrase, or null. */
  public @Nullable Mention name(Phrase phrase) {
    Mention name = mentions.lastName(phrase.start(), phrase.core());
    return name != null && name.last() == phrase.core() ? name : null;
  }

  /** The role word that is the head of a phrase, or null. */
  public @Nullable RoleHit role(Phrase phrase) {
    RoleHit last = null;
    for (int i = mentions.roleAt(phrase.start());
        i < mentions.roles().size() && mentions.roles().get(i).last() <= phrase.core();
        i++) {
      last = mentions.roles().get(i);
    }
    return last != null && (last.last() == phrase.core() || postponed(last, phrase)) ? last : null;
  }

  /** Adjectives after the noun: "officials familiar with". */
  private boolean postponed(RoleHit role, Phrase phrase) {
    return phrase.core() - role.last() == 1
        && phrase.core() < phrase.last()
        && tokens.isAny(phrase.core(), WordClass.mask(WordClass.PREPOSITION, WordClass.TO))
        && !tokens.is(role.last(), WordClass.CAPITALISED);
  }

  /** The phrase around a role word: back to its article, on to the end of its noun. */
  public Phrase around(RoleHit hit, int sentenceStart) {
    int start = hit.first();
    int least = Math.max(sentenceStart, hit.first() - LONGEST);
    while (start > least
        && !tokens.isAny(start - 1, OPENS)
        && !counts(start - 1, least)
        && joins(start - 1)
        && !isInfinitive(start - 1)) {
      start--;
    }
    int first = start;
    while (first > least
        && (tokens.is(first - 1, WordClass.DETERMINER)
            || tokens.is(first - 1, WordClass.QUANTIFIER)
            || tokens.is(first - 1, WordClass.NUMBER)
            || tokens.is(first - 1, WordClass.POSSESSIVE_PRONOUN))) {
      first--;
    }
    return new Phrase(first, start, hit.last(), hit.last());
  }

  /** "citing | two officials", but not "the Group of 20 officials". */
  private boolean counts(int at, int least) {
    return tokens.is(at, WordClass.NUMBER)
        && (!tokens.is(at, WordClass.CAPITALISED) || tokens.is(at, WordClass.SENTENCE_INITIAL))
        && (at == least || !tokens.is(at - 1, WordClass.CAPITALISED));
  }

  /** One past the name that belongs to a noun before {@code at}: "the institute | of Iceland". */
  public int complement(int at) {
    if (at + 1 >= tokens.size() || !tokens.norm(at).equals("of")) {
      return at;
    }
    int next = tokens.is(at + 1, WordClass.DETERMINER) ? at + 2 : at + 1;
    Mention name = nameAt(next);
    return name == null ? at : name.last();
  }

  /** "to | bolster | armies that": no adjective. */
  private boolean isInfinitive(int token) {
    return token > 0
        && tokens.is(token - 1, WordClass.TO)
        && !tokens.isAny(token, WordClass.mask(WordClass.CAPITALISED, WordClass.NOT_VERB));
  }

  private boolean joins(int token) {
    return !tokens.isAny(token, NOT_BEFORE) || tokens.is(token, WordClass.POSSESSIVE);
  }
}
