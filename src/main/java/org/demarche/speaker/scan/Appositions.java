package org.demarche.speaker.scan;

import java.util.Locale;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.speaker.lexicon.Reading;
import org.demarche.speaker.lexicon.Readings;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.speaker.mention.Entity;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads what a person is from the words after the name: "Lena Aziz, the water minister,". */
final class Appositions {

  /** Tokens looked at after the comma: a longer apposition has its noun in its first words too. */
  private static final int REACH = 9;

  private static final long STOP =
      WordClass.mask(
          WordClass.COMMA,
          WordClass.SENTENCE_END,
          WordClass.SEMICOLON,
          WordClass.QUOTE_OPEN,
          WordClass.QUOTE_CLOSE,
          WordClass.FINITE,
          WordClass.REPORTING,
          WordClass.PERSONAL_PRONOUN,
          WordClass.COORDINATOR);

  private static final long VERB = WordClass.mask(WordClass.FINITE, WordClass.REPORTING);

  private final Tokens tokens;
  private final String text;
  private final Readings readings;

  Appositions(Document document, Readings readings) {
    this.tokens = document.tokens();
    this.text = document.text();
    this.readings = readings;
  }

  /** Notes on {@code entity} what the apposition after its name calls it. */
  void apply(int last, Entity entity) {
    int at = last;
    if (at >= tokens.size() || !tokens.is(at, WordClass.COMMA)) {
      return;
    }
    at++;
    int begin = at;
    int end = end(at);
    while (at < end) {
      for (Reading reading : readings.at(at, end)) {
        if (reading.sense() instanceof Sense.InRole in && !in.plural() && fits(in, entity)) {
          if (isPersonal(in)) {
            entity.person(in.role().gender());
          }
          entity.call(in.lemma());
          entity.belong(country(begin, at));
          Span words = tokens.span(begin, reading.last());
          entity.call(words.of(text).toLowerCase(Locale.ROOT));
          at = Math.max(at, reading.last() - 1);
        }
      }
      at++;
    }
  }

  /** The country whose adjective stands before a noun: "a Czech | diplomat"; or null. */
  private @Nullable String country(int first, int noun) {
    for (int i = first; i < noun; i++) {
      for (Reading reading : readings.at(i, noun)) {
        if (reading.sense() instanceof Sense.Nationality nationality) {
          return nationality.country().id();
        }
      }
    }
    return null;
  }

  /** Where the apposition ends; at once where a verb follows: "In Karra, the minister said". */
  private int end(int begin) {
    int limit = Math.min(tokens.size(), begin + REACH);
    int at = begin;
    while (at < limit && !tokens.isAny(at, STOP)) {
      at++;
    }
    boolean others = tokens.is(begin, WordClass.POSSESSIVE_PRONOUN) && isNamed(at);
    return at < limit && (others || tokens.isAny(at, VERB) || tokens.is(at, WordClass.COLON))
        ? begin
        : at;
  }

  /** "Speaking beside Aziz, her deputy, | Omar Ruiz": the noun is the next name's. */
  private boolean isNamed(int comma) {
    return comma + 1 < tokens.size()
        && tokens.is(comma, WordClass.COMMA)
        && tokens.is(comma + 1, WordClass.CAPITALISED);
  }

  private static boolean fits(Sense.InRole in, Entity entity) {
    RoleKind kind = in.role().kind();
    return entity.isPerson()
        ? isPersonal(in)
        : kind == RoleKind.ORGANISATION || kind == RoleKind.MEDIA;
  }

  private static boolean isPersonal(Sense.InRole in) {
    RoleKind kind = in.role().kind();
    return kind == RoleKind.TITLE
        || kind == RoleKind.PERSON
        || kind == RoleKind.VOICE
        || kind == RoleKind.PUBLIC;
  }
}
