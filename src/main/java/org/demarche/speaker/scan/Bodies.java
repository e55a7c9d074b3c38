package org.demarche.speaker.scan;

import org.demarche.codebook.roles.Country;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.speakers.ListedSpeaker;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.lexicon.Fold;
import org.demarche.speaker.lexicon.Reading;
import org.demarche.speaker.lexicon.Readings;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.speaker.lexicon.Words;
import org.demarche.speaker.mention.BodyIds;
import org.demarche.speaker.mention.Cast;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.text.Document;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Names of organisations, media and documents: whatever one of its words shows to be none. */
final class Bodies {

  /** Role of the nouns that stand before "of" in a state's full name. */
  private static final String POLITY = "polity";

  private final Tokens tokens;
  private final Readings readings;
  private final Cast cast;
  private final Appositions appositions;
  private final BodyIds ids;

  Bodies(Document document, Readings readings, Cast cast, Appositions appositions) {
    this.tokens = document.tokens();
    this.readings = readings;
    this.cast = cast;
    this.appositions = appositions;
    this.ids = new BodyIds(tokens, readings);
  }

  /** Whether the tokens name an organisation or a medium, by one of their words. */
  boolean isNamed(int first, int last) {
    return head(first, last) != null;
  }

  /** What the tokens name by one of their words: "Basin Hydrology Institute". */
  Entity named(int first, int last) {
    ListedSpeaker listed = listed(first, last);
    if (listed != null) {
      return cast.listed(listed);
    }
    Entity state = state(first, last);
    if (state != null) {
      return state;
    }
    Sense.InRole head = head(first, last);
    boolean media = head != null && head.role().kind() == RoleKind.MEDIA;
    Entity entity = entity(first, last, media);
    if (head != null) {
      entity.call(head.lemma());
    }
    return entity;
  }

  /** "Republic of Kenya", "Sultanate of Karra": a state by its full name; null for others. */
  private @Nullable Entity state(int first, int last) {
    int of = first + 1;
    while (of < last && !tokens.norm(of).equals("of")) {
      of++;
    }
    int name = of + 1 < last && tokens.norm(of + 1).equals("the") ? of + 2 : of + 1;
    if (name >= last || !isPolity(of - 1)) {
      return null;
    }
    for (Reading reading : readings.at(name, last)) {
      Country country = readings.lexicon().country(reading.sense());
      if (country != null && reading.last() == last) {
        return cast.state(country);
      }
    }
    boolean proper = tokens.is(name, WordClass.CAPITALISED);
    return proper && last - name == 1
        ? cast.found(Fold.slug(tokens.text(name)), Words.of(tokens, first, last), SpeakerType.STATE)
        : null;
  }

  private boolean isPolity(int token) {
    for (Reading reading : readings.at(token, token + 1)) {
      if (reading.sense() instanceof Sense.InRole in && in.role().id().equals(POLITY)) {
        return tokens.is(token, WordClass.CAPITALISED);
      }
    }
    return false;
  }

  /** A listed name of several words behind a capitalised adjective: "Democratic White House". */
  private @Nullable ListedSpeaker listed(int first, int last) {
    for (int i = first + 1; i < last - 1; i++) {
      for (Reading reading : readings.at(i, last)) {
        if (reading.last() == last
            && reading.sense() instanceof Sense.Listed listed
            && listed.alias().holds(cast.on())) {
          return listed.speaker();
        }
      }
    }
    return null;
  }

  /** What the tokens name by the noun before them: "the militia Karra". */
  Entity kind(int first, int last, RoleHit noun) {
    Entity entity = entity(first, last, noun.is(RoleKind.MEDIA));
    entity.explain();
    for (Sense.InRole sense : noun.senses()) {
      entity.call(sense.lemma());
    }
    return entity;
  }

  /**
   * What more than one capitalised word can name besides a person: people ("Kosovo Serbs"), a place
   * ("Mount Ruda"), a body by its acronym ("Junge SVP"); null where it may be a person.
   */
  @Nullable Entity other(int first, int last) {
    String name = Words.of(tokens, first, last);
    if (isPeople(last - 1)) {
      return cast.found(Fold.slug(name), name, SpeakerType.COLLECTIVE).many();
    }
    boolean place =
        readings.lexicon().isPlace(tokens.norm(first))
            && !readings.lexicon().isGivenName(tokens.norm(first + 1));
    return place || (isAcronym(last - 1) && !isAcronym(first))
        ? cast.found(Fold.slug(name), name, SpeakerType.ORGANISATION)
        : null;
  }

  private boolean isPeople(int token) {
    for (Reading reading : readings.at(token, token + 1)) {
      boolean plural =
          reading.sense() instanceof Sense.InRole in
              ? in.plural() && in.role().kind() == RoleKind.PUBLIC
              : reading.sense() instanceof Sense.Nationality && tokens.norm(token).endsWith("s");
      if (plural) {
        return true;
      }
    }
    return false;
  }

  private boolean isAcronym(int token) {
    String text = tokens.text(token);
    return !NameWords.isSuffix(tokens.norm(token))
        && text.length() > 1
        && text.length() < 7
        && text.chars().allMatch(Character::isUpperCase);
  }

  /** A document by its name: "the Kerava Treaty". */
  Entity document(int first, int last) {
    String name = Words.of(tokens, first, last);
    return cast.found(Fold.slug(name), name, SpeakerType.DOCUMENT);
  }

  Entity outlet(String name) {
    String plain = name.startsWith("The ") ? name.substring(4) : name;
    return cast.found(Fold.slug(plain), plain, SpeakerType.MEDIA);
  }

  /** What a name's last word is, where it makes a document or a thing of it: "Water Act". */
  @Nullable RoleKind commonNoun(int at, int last) {
    for (Reading reading : readings.at(at, last)) {
      if (reading.sense() instanceof Sense.InRole in
          && (in.role().kind() == RoleKind.DOCUMENT || in.role().kind() == RoleKind.THING)) {
        return in.role().kind();
      }
    }
    return null;
  }

  private Entity entity(int first, int last, boolean media) {
    String name = Words.of(tokens, first, last);
    Entity entity =
        cast.found(
            ids.named(first, last), name, media ? SpeakerType.MEDIA : SpeakerType.ORGANISATION);
    appositions.apply(last, entity);
    for (Reading reading : readings.at(first, last)) {
      if (reading.sense() instanceof Sense.Nationality nationality) {
        entity.belong(nationality.country().id());
      }
    }
    return entity;
  }

  private Sense.@Nullable InRole head(int first, int last) {
    Sense.InRole head = null;
    for (int i = first; i < last; i++) {
      if (head != null && tokens.is(i, WordClass.PREPOSITION)) {
        return head;
      }
      for (Reading reading : readings.at(i, last)) {
        if (reading.sense() instanceof Sense.InRole in && isHead(in, reading, first, last)) {
          head = in;
        }
      }
    }
    return head;
  }

  /** "Radio Karra", "Channel Four", but not "News Island". */
  private static boolean isBroadcaster(Sense.InRole in, Reading reading, int first) {
    return reading.first() == first && in.role().id().equals("media");
  }

  private static boolean isHead(Sense.InRole in, Reading reading, int first, int last) {
    return switch (in.role().kind()) {
      case ORGANISATION -> true;
      case MEDIA -> reading.last() == last || isBroadcaster(in, reading, first);
      case OFFICE -> reading.last() == last && reading.first() > first;
      default -> false;
    };
  }
}
