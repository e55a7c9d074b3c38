package org.demarche.speaker.naming;

import java.util.Locale;
import org.demarche.codebook.roles.Country;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.lexicon.Fold;
import org.demarche.speaker.lexicon.Reading;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.speaker.mention.BodyIds;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Grade;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Speakers that nothing names but the phrase itself: "a senior Kenyan official". */
public final class Described {

  private final Scene scene;
  private final Tokens tokens;
  private final BodyIds ids;
  private final Ends ends;

  public Described(Scene scene) {
    this.scene = scene;
    this.tokens = scene.tokens();
    this.ids = new BodyIds(tokens, scene.readings());
    this.ends = new Ends(scene);
  }

  /** The speaker that a phrase describes, the same for the same words anywhere. */
  public Found found(Phrase phrase, RoleHit head) {
    int end = ends.of(phrase);
    String id = ids.of(counted(phrase), end);
    Country country = country(phrase.start(), end);
    Entity entity = scene.cast().found(id, name(counted(phrase), end), type(phrase, head));
    entity.belong(country == null ? null : country.id());
    entity.affiliate(affiliation(phrase, country));
    return found(entity, phrase, head);
  }

  /** The same of whose it is a pronoun tells: "its envoy", of Kenya, is "Kenya's envoy". */
  public Found found(Phrase phrase, RoleHit head, Found owner) {
    int end = ends.of(phrase);
    Entity whose = owner.entity();
    String id = whose.id() + "-" + ids.of(phrase.start(), end);
    String name = whose.possessive() + " " + scene.words(phrase.start(), end);
    Entity entity = scene.cast().found(id, name, type(phrase, head));
    entity.belong(whose.country());
    entity.affiliate(whose.name());
    return found(entity, phrase, head);
  }

  /** A company that is named like the medium it runs: "Telegram said". */
  public Found company(RoleHit head) {
    String name = scene.words(head.first(), head.last());
    Entity entity = scene.cast().found(Fold.slug(name), name, SpeakerType.ORGANISATION);
    return Found.of(
        entity,
        tokens.span(head.first(), head.last()),
        Resolution.NAME,
        Grade.BARE_NAME,
        "roles:" + head.senses().get(0).role().id());
  }

  /** The same where the pronoun stands behind the noun: "a spokeswoman for | her | ministry". */
  public Found found(Phrase phrase, RoleHit head, int pronoun, Found owner) {
    int end = ends.complement(phrase);
    Entity whose = owner.entity();
    int begin = counted(phrase);
    String id =
        Fold.slug(
            String.join(
                " ",
                ids.of(begin, pronoun),
                whose.id(),
                end > pronoun + 1 ? ids.of(pronoun + 1, end) : ""));
    String name =
        name(begin, pronoun) + " " + whose.possessive() + " " + scene.words(pronoun + 1, end);
    Entity entity = scene.cast().found(id, name, type(phrase, head));
    entity.belong(whose.country());
    entity.affiliate(whose.name());
    return found(entity, phrase, head);
  }

  /** The possessive pronoun in the words behind a noun that belong to its name, or -1. */
  public int pronounBehind(Phrase phrase) {
    return ends.pronounBehind(phrase);
  }

  private Found found(Entity entity, Phrase phrase, RoleHit head) {
    SpeakerType type = entity.type();
    String rule = "roles:" + head.senses().get(0).role().id();
    entity.call(head.lemma());
    entity.call(rule);
    entity.call(scene.words(phrase.start(), phrase.core()).toLowerCase(Locale.ROOT));
    if (type == SpeakerType.UNNAMED || type == SpeakerType.OFFICE) {
      entity.gendered(head.senses().get(0).role().gender());
    }
    if (head.plural()) {
      entity.many();
    }
    boolean unnamed = type == SpeakerType.UNNAMED || type == SpeakerType.COLLECTIVE;
    return Found.of(
        entity,
        tokens.span(phrase.first(), ends.of(phrase)),
        type == SpeakerType.OFFICE ? Resolution.TITLE : Resolution.NOMINAL,
        unnamed ? Grade.UNNAMED : Grade.DESCRIBED,
        rule);
  }

  /** Where the name begins: "majority of voters", "two officials", but "officials" after "the". */
  private int counted(Phrase phrase) {
    int at = phrase.start();
    while (at > phrase.first()
        && (tokens.isAny(at - 1, WordClass.mask(WordClass.QUANTIFIER, WordClass.NUMBER))
            || tokens.norm(at - 1).equals("of"))) {
      at--;
    }
    return at;
  }

  private static SpeakerType typeOf(RoleKind kind, boolean plural, boolean definite) {
    return switch (kind) {
      case ORGANISATION, OFFICE -> SpeakerType.ORGANISATION;
      case MEDIA, OUTLET -> SpeakerType.MEDIA;
      case COLLECTIVE -> SpeakerType.COLLECTIVE;
      case DOCUMENT, CHANNEL -> SpeakerType.DOCUMENT;
      case PUBLIC -> plural ? SpeakerType.COLLECTIVE : SpeakerType.UNNAMED;
      case TITLE -> definite && !plural ? SpeakerType.OFFICE : SpeakerType.UNNAMED;
      default -> SpeakerType.UNNAMED;
    };
  }

  private SpeakerType type(Phrase phrase, RoleHit head) {
    boolean definite = isDefinite(phrase);
    if (head.is(RoleKind.COLLECTIVE) && head.plural() && definite) {
      return SpeakerType.COLLECTIVE;
    }
    for (Sense.InRole sense : head.senses()) {
      if (sense.role().kind() == RoleKind.PERSON || sense.role().kind() == RoleKind.PUBLIC) {
        return typeOf(sense.role().kind(), sense.plural(), definite);
      }
    }
    Sense.InRole sense = head.senses().get(0);
    return typeOf(sense.role().kind(), sense.plural(), definite);
  }

  /** "the ministry", of which the phrase does not say whose it is. */
  public boolean isBare(Phrase phrase, RoleHit head) {
    return tokens.norm(phrase.first()).equals("the")
        && phrase.core() == phrase.last()
        && scene.mentions().firstName(phrase.start(), phrase.core()) == null
        && country(phrase.start(), head.first()) == null;
  }

  /** "the ...", "Kenya's ...", "its ..."; not "a ..." and not a bare plural. */
  public boolean isDefinite(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.start(); i++) {
      String norm = tokens.norm(i);
      if (norm.equals("the")
          || norm.equals("this")
          || norm.equals("that")
          || norm.equals("these")
          || norm.equals("those")
          || norm.equals("both")
          || tokens.is(i, WordClass.POSSESSIVE_PRONOUN)) {
        return true;
      }
    }
    for (int i = phrase.start(); i < phrase.core(); i++) {
      if (tokens.is(i, WordClass.POSSESSIVE)) {
        return true;
      }
    }
    return false;
  }

  /** The words as they stand, a sentence's first without its capital. */
  String name(int first, int end) {
    int last = end;
    while (last - 1 > first && tokens.is(last - 1, WordClass.QUOTE_CLOSE)) {
      last--;
    }
    String words = scene.words(first, last);
    boolean initial = tokens.is(first, WordClass.SENTENCE_INITIAL);
    boolean common = initial && !isProper(first, last);
    return common ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
  }

  private boolean isProper(int first, int last) {
    Mention name = scene.mentions().firstName(first, last);
    if (name != null && name.first() == first) {
      return true;
    }
    String text = tokens.text(first);
    if (text.length() > 1 && text.chars().noneMatch(Character::isLowerCase)) {
      return true;
    }
    return scene.readings().at(first, last).stream()
        .anyMatch(
            reading ->
                !(reading.sense() instanceof Sense.InRole in)
                    || Character.isUpperCase(in.lemma().charAt(0)));
  }

  /** The country that the words name first, or null. */
  public @Nullable Country country(int first, int last) {
    for (int i = first; i < last; i++) {
      for (Reading reading : scene.readings().at(i, last)) {
        Country country = scene.lexicon().country(reading.sense());
        if (country != null) {
          return country;
        }
      }
    }
    return null;
  }

  /** What the speaker speaks for: "a spokesman for the ministry", "a Kenyan official". */
  private @Nullable String affiliation(Phrase phrase, @Nullable Country country) {
    Mention name = scene.mentions().lastName(phrase.start(), ends.of(phrase));
    if (name != null && !name.entity().isPerson()) {
      return name.entity().name();
    }
    return country == null ? null : country.name();
  }
}
