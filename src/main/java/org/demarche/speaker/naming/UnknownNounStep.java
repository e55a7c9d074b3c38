package org.demarche.speaker.naming;

import java.util.List;
import java.util.Set;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.lexicon.Fold;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Phrases;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Grade;
import org.demarche.speaker.way.Step;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** A noun that no word list has, "the sailors": a speaker if it looks like a person or several. */
public final class UnknownNounStep implements Step {

  private static final long NO_NAME =
      WordClass.mask(
          WordClass.PRONOUN,
          WordClass.POSSESSIVE_PRONOUN,
          WordClass.NUMBER,
          WordClass.PREPOSITION,
          WordClass.TIME,
          WordClass.ADVERB,
          WordClass.WEEKDAY,
          WordClass.MONTH,
          WordClass.DETERMINER,
          WordClass.QUANTIFIER,
          WordClass.SUBORDINATOR,
          WordClass.COORDINATOR,
          WordClass.RELATIVE,
          WordClass.FINITE,
          WordClass.REPORTING,
          WordClass.PAST,
          WordClass.ING);

  private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another");

  /** Tokens back to where a noun came first, and words between it and its article. */
  private static final int BACK = 250;

  private static final int MODIFIERS = 4;

  private final Scene scene;
  private final Phrases phrases;
  private final Described described;

  public UnknownNounStep(Scene scene, Phrases phrases, Described described) {
    this.scene = scene;
    this.phrases = phrases;
    this.described = described;
  }

  @Override
  public @Nullable List<Found> find(Phrase phrase, int asking) {
    Tokens tokens = scene.tokens();
    int head = phrase.core() - 1;
    if (isBareName(phrase, head)) {
      return bareName(phrase);
    }
    if (isNationality(phrase, head)) {
      return people(phrase);
    }
    RoleHit role = scene.mentions().firstRole(phrase.start(), phrase.core());
    boolean noun =
        tokens.is(head, WordClass.WORD)
            && !tokens.isAny(
                head,
                WordClass.mask(
                    WordClass.PRONOUN, WordClass.PREPOSITION, WordClass.TIME, WordClass.ADVERB));
    if (!noun || (role != null && role.last() == phrase.core())) {
      return List.of();
    }
    if (!isAgent(tokens.norm(head))) {
      return apposed(phrase);
    }
    boolean plural = tokens.norm(head).endsWith("s");
    int before = introduced(phrase, head);
    String name =
        before < 0
            ? described.name(phrase.start(), phrase.core())
            : described.name(modified(before), before + 1);
    Entity entity =
        scene
            .cast()
            .found(Fold.slug(name), name, plural ? SpeakerType.COLLECTIVE : SpeakerType.UNNAMED);
    entity.call(tokens.norm(head));
    if (plural) {
      entity.many();
    }
    return List.of(
        Found.of(
            entity,
            tokens.span(phrase.first(), phrase.core()),
            Resolution.NOMINAL,
            Grade.UNNAMED,
            "speaker:noun"));
  }

  /** "The hydrologist" after "a World Bank | hydrologist": the noun as it came first, or -1. */
  private int introduced(Phrase phrase, int head) {
    Tokens tokens = scene.tokens();
    boolean takesUp =
        head == phrase.start()
            && head == phrase.first() + 1
            && tokens.norm(phrase.first()).equals("the");
    String norm = tokens.norm(head);
    for (int at = phrase.first() - 1; takesUp && at > 0 && head - at < BACK; at--) {
      if (tokens.norm(at).equals(norm)) {
        int first = modified(at);
        boolean indefinite = first > 0 && INDEFINITE.contains(tokens.norm(first - 1));
        return indefinite ? at : -1;
      }
    }
    return -1;
  }

  /** Where the words begin that stand between an article and a noun. */
  private int modified(int noun) {
    Tokens tokens = scene.tokens();
    int first = noun;
    while (first > 0
        && noun - first < MODIFIERS
        && tokens.is(first - 1, WordClass.WORD)
        && !tokens.isAny(first - 1, NO_NAME)) {
      first--;
    }
    return first;
  }

  /** "Her goddaughter, | a released sergeant,": what the apposition says of an unknown noun. */
  private List<Found> apposed(Phrase phrase) {
    if (phrase.core() + 1 >= phrase.last() || !scene.tokens().is(phrase.core(), WordClass.COMMA)) {
      return List.of();
    }
    Phrase apposition = phrases.of(phrase.core() + 1, phrase.last());
    RoleHit role = apposition == null ? null : phrases.role(apposition);
    boolean person =
        role != null && role.is(RoleKind.PERSON, RoleKind.PUBLIC, RoleKind.TITLE, RoleKind.VOICE);
    return apposition != null && role != null && person
        ? List.of(described.found(apposition, role))
        : List.of();
  }

  /** A capitalised word that begins its sentence, has no article and is no plural. */
  private boolean isBareName(Phrase phrase, int head) {
    Tokens tokens = scene.tokens();
    String norm = tokens.norm(head);
    return head == phrase.first()
        && (phrase.last() == phrase.core() || tokens.is(phrase.core(), WordClass.COMMA))
        && tokens.is(head, WordClass.CAPITALISED)
        && !norm.endsWith("s")
        && !norm.endsWith(".")
        && !isAbstract(norm)
        && norm.length() > 2
        && !tokens.isAny(head, NO_NAME)
        && scene.mentions().firstRole(head, head + 1) == null
        && scene.readings().at(head, phrase.core()).isEmpty();
  }

  /** By its ending a noun for no one: "Frustration", "Closeness". */
  private static boolean isAbstract(String norm) {
    for (String ending : List.of("tion", "sion", "ment", "ness", "ism", "ance", "ence")) {
      if (norm.length() > ending.length() + 2 && norm.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private List<Found> bareName(Phrase phrase) {
    String name = scene.words(phrase.start(), phrase.core());
    Entity entity = scene.cast().found(Fold.slug(name), name, SpeakerType.ORGANISATION);
    return List.of(
        Found.of(entity, scene.span(phrase), Resolution.NAME, Grade.BARE_NAME, "speaker:name"));
  }

  private boolean isNationality(Phrase phrase, int head) {
    return scene.readings().at(head, phrase.core()).stream()
        .anyMatch(reading -> reading.sense() instanceof Sense.Nationality);
  }

  /** "Many Kenyans". */
  private List<Found> people(Phrase phrase) {
    String name = scene.words(phrase.start(), phrase.core());
    Entity entity = scene.cast().found(Fold.slug(name), name, SpeakerType.COLLECTIVE).many();
    return List.of(
        Found.of(
            entity,
            scene.tokens().span(phrase.first(), phrase.core()),
            Resolution.NOMINAL,
            Grade.UNNAMED,
            "roles:countries"));
  }

  /** By the endings that make nouns of persons: "sailors", "economist", "trustee". */
  private static boolean isAgent(String norm) {
    String singular = norm.endsWith("s") ? norm.substring(0, norm.length() - 1) : norm;
    for (String ending : List.of("er", "or", "ist", "ian", "ee", "man", "woman", "men")) {
      if (singular.length() > ending.length() + 2 && singular.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
