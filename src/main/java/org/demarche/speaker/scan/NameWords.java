package org.demarche.speaker.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.lexicon.Fold;
import org.demarche.speaker.lexicon.Lexicon;
import org.demarche.speaker.lexicon.Reading;
import org.demarche.speaker.lexicon.Readings;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.speaker.lexicon.Words;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** The words of a name, and those of the title before it. */
final class NameWords {

  private static final long NO_MODIFIER =
      WordClass.mask(
          WordClass.DETERMINER,
          WordClass.PREPOSITION,
          WordClass.POSSESSIVE,
          WordClass.POSSESSIVE_PRONOUN,
          WordClass.COORDINATOR,
          WordClass.SUBORDINATOR,
          WordClass.FINITE,
          WordClass.REPORTING,
          WordClass.ADVERB);

  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

  private final Tokens tokens;
  private final Readings readings;
  private final Lexicon lexicon;

  /** Whether a word tells sons from fathers: "Jr.", "III". */
  static boolean isSuffix(String norm) {
    return SUFFIXES.contains(norm);
  }

  NameWords(Tokens tokens, Readings readings) {
    this.tokens = tokens;
    this.readings = readings;
    this.lexicon = readings.lexicon();
  }

  /** Where the words begin that modify a title: "trade minister". */
  int modified(int title) {
    int from = title;
    while (from > 0
        && title - from < 3
        && tokens.is(from - 1, WordClass.WORD)
        && !tokens.isAny(from - 1, NO_MODIFIER)) {
      from--;
    }
    return from;
  }

  /** The country that stands before a title: "Kenyan", "Kenya's"; null where none does. */
  @Nullable String country(int title) {
    int end = title > 0 && tokens.is(title - 1, WordClass.POSSESSIVE) ? title - 1 : title;
    for (int first = Math.max(0, end - 3); first < end; first++) {
      for (Reading reading : readings.at(first, end)) {
        if (reading.last() != end) {
          continue;
        }
        if (reading.sense() instanceof Sense.Nationality nationality) {
          return nationality.country().id();
        }
        if (reading.sense() instanceof Sense.Listed listed
            && listed.speaker().type() == SpeakerType.STATE) {
          return listed.speaker().country();
        }
      }
    }
    return null;
  }

  /** The keys of a name's words, without initials, particles, nicknames and what tells sons. */
  List<String> keys(int first, int last) {
    List<String> keys = new ArrayList<>();
    for (int i = first; i < last; i++) {
      String norm = tokens.norm(i);
      boolean initial = norm.length() <= 2 && norm.endsWith(".") || norm.length() == 1;
      boolean particle = lexicon.isParticle(norm) && !lexicon.isGivenName(norm);
      if (!(initial && i > first) && !particle) {
        keys.add(Fold.key(norm));
      }
    }
    if (keys.size() > 1) {
      keys.set(0, lexicon.inFull(keys.get(0)));
    }
    while (keys.size() > 2 && isSuffix(keys.get(keys.size() - 1))) {
      keys.remove(keys.size() - 1);
    }
    return keys;
  }

  /** Whether a word is, by its ending, an adjective and no given name: "Neighbouring". */
  boolean describes(int token) {
    String norm = tokens.norm(token);
    return norm.length() > 6
        && (norm.endsWith("ing")
            || norm.endsWith("ous")
            || norm.endsWith("ful")
            || norm.endsWith("less")
            || norm.endsWith("able")
            || norm.endsWith("ible"));
  }

  String text(int first, int last) {
    return Words.of(tokens, first, last);
  }
}
