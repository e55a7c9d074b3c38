package org.demarche.speaker.mention;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.roles.Country;
import org.demarche.speaker.lexicon.Fold;
import org.demarche.speaker.lexicon.Reading;
import org.demarche.speaker.lexicon.Readings;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.speaker.lexicon.Words;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Ids for what a phrase describes or names, the same for the same body however it is put: "Kenya's
 * water ministry", "the Kenyan Water Ministry" and "the Ministry of Water of Kenya".
 */
public final class BodyIds {

  /** Role of the bodies of which a state has one by each name. */
  private static final String STATE_BODY = "state-body";

  private static final long PREPOSITION = WordClass.mask(WordClass.PREPOSITION, WordClass.TO);

  private final Tokens tokens;
  private final Readings readings;

  public BodyIds(Tokens tokens, Readings readings) {
    this.tokens = tokens;
    this.readings = readings;
  }

  /** Of a proper name: as it stands, but for the bodies of a state. */
  public String named(int first, int last) {
    return isStateBody(first, last) ? of(first, last) : Fold.slug(Words.of(tokens, first, last));
  }

  /** Of a description, in which "Kenyan" and "Kenya's" are one. */
  public String of(int first, int last) {
    boolean organ = isStateBody(first, last);
    List<String> countries = new ArrayList<>();
    List<String> words = new ArrayList<>();
    int at = first;
    while (at < last) {
      Reading named = country(at, last);
      Country country = named == null ? null : readings.lexicon().country(named.sense());
      if (country != null && named != null) {
        if (organ && !words.isEmpty() && isLink(words.get(words.size() - 1))) {
          words.remove(words.size() - 1);
        }
        (organ ? countries : words).add(country.id());
        at = named.last();
      } else {
        if (!tokens.is(at, WordClass.POSSESSIVE) && !tokens.norm(at).equals("the")) {
          words.add(spelling(tokens.norm(at)));
        }
        at++;
      }
    }
    countries.addAll(organ ? headLast(words) : words);
    return Fold.slug(String.join(" ", countries));
  }

  /** Whether the phrase is headed by a body of which a state has one: not "University of Ghana". */
  private boolean isStateBody(int first, int last) {
    int end = first;
    while (end < last && !tokens.isAny(end, PREPOSITION)) {
      end++;
    }
    for (int i = first; i < end; i++) {
      for (Reading reading : readings.at(i, end)) {
        if (reading.last() == end
            && reading.sense() instanceof Sense.InRole in
            && in.role().id().equals(STATE_BODY)) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable Reading country(int at, int last) {
    for (Reading reading : readings.at(at, last)) {
      if (readings.lexicon().country(reading.sense()) != null) {
        return reading;
      }
    }
    return null;
  }

  /** "ministry of foreign affairs of Karra" as "Karra foreign ministry". */
  private static List<String> headLast(List<String> words) {
    if (words.size() < 3 || !isLink(words.get(1))) {
      return words;
    }
    List<String> field = words.subList(2, words.size());
    int owner = field.indexOf("of");
    List<String> turned = new ArrayList<>();
    if (owner > 0) {
      turned.addAll(field.subList(owner + 1, field.size()));
      field = field.subList(0, owner);
    }
    turned.addAll(field);
    if (field.size() == 2 && field.get(1).equals("affairs")) {
      turned.remove(turned.size() - 1);
    }
    turned.add(words.get(0));
    return turned;
  }

  private static boolean isLink(String norm) {
    return norm.equals("of") || norm.equals("for");
  }

  private static String spelling(String norm) {
    return switch (norm) {
      case "defense" -> "defence";
      case "organization" -> "organisation";
      case "labor" -> "labour";
      default -> norm;
    };
  }
}
