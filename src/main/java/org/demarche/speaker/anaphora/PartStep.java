package org.demarche.speaker.anaphora;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.lexicon.Fold;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.naming.Apposed;
import org.demarche.speaker.naming.Described;
import org.demarche.speaker.party.Groups;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Phrases;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Grade;
import org.demarche.speaker.way.Step;
import org.demarche.speaker.way.Who;
import org.demarche.text.Spans;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** "One", "another", "the others", "both": some or all of those whom the text spoke of before. */
public final class PartStep implements Step {

  private static final int SENTENCES_BACK = 3;

  /** The words, and what the speaker is called by them: "another" baker, "other" bakers. */
  private static final Map<String, String> ONE =
      Map.of(
          "one", "one", "another", "another", "other", "other", "first", "first", "second",
          "second", "third", "third", "fourth", "fourth");

  private static final Map<String, String> SOME =
      Map.of(
          "some", "some", "others", "other", "many", "many", "most", "most", "several", "several",
          "few", "few", "all", "all", "none", "");

  private static final Set<String> TWO = Set.of("both", "each", "neither", "either");

  private final Scene scene;
  private final Tokens tokens;
  private final Phrases phrases;
  private final Described described;
  private final Groups groups;
  private final Apposed apposed;

  public PartStep(Scene scene, Phrases phrases, Who speakers, Described described) {
    this.scene = scene;
    this.tokens = scene.tokens();
    this.phrases = phrases;
    this.described = described;
    this.apposed = new Apposed(scene, phrases);
    this.groups = new Groups(scene, speakers);
  }

  @Override
  public @Nullable List<Found> find(Phrase phrase, int asking) {
    int word = word(phrase);
    if (word < 0) {
      return null;
    }
    String norm = tokens.norm(word);
    if (TWO.contains(norm)) {
      return groups.both(phrase, asking);
    }
    Found told = told(phrase, word + 1);
    if (told != null) {
      return List.of(told);
    }
    RoleHit noun = noun(phrase.first(), asking);
    if (noun == null) {
      return List.of();
    }
    boolean one = ONE.containsKey(norm);
    String which = one ? ONE.get(norm) : SOME.get(norm);
    return List.of(part(phrase, noun, which == null ? "" : which, one));
  }

  /** The word, where the phrase is no more than it, an article and what follows a comma. */
  private int word(Phrase phrase) {
    int at = phrase.first();
    boolean article = tokens.is(at, WordClass.DETERMINER) && !TWO.contains(tokens.norm(at));
    boolean alone = article && !ONE.containsKey(tokens.norm(at)) && !isSome(at);
    if (alone) {
      at++;
    }
    if (at >= phrase.last()) {
      return -1;
    }
    String norm = tokens.norm(at);
    boolean ordinal = !norm.equals("one") && !norm.equals("another");
    boolean known =
        isSome(at) || TWO.contains(norm) || (ONE.containsKey(norm) && (alone || !ordinal));
    boolean ends =
        at + 1 >= phrase.last()
            || tokens.isAny(
                at + 1, WordClass.mask(WordClass.COMMA, WordClass.RELATIVE, WordClass.DASH))
            || (tokens.is(at + 1, WordClass.PREPOSITION) && !tokens.norm(at + 1).equals("of"));
    return known && ends ? at : -1;
  }

  private boolean isSome(int at) {
    return SOME.containsKey(tokens.norm(at));
  }

  /** "Another, | Bai Lin,", "one, | a baker from Karra,": what an apposition tells of the part. */
  private @Nullable Found told(Phrase phrase, int comma) {
    Mention called = apposed.told(comma, null);
    if (called != null) {
      return named(called);
    }
    if (comma + 1 >= phrase.last() || !tokens.is(comma, WordClass.COMMA)) {
      return null;
    }
    Mention name = scene.mentions().firstName(comma + 1, phrase.last());
    if (name != null && name.entity().isPerson() && !tokens.is(comma + 1, WordClass.DETERMINER)) {
      return named(name);
    }
    Phrase apposition = phrases.of(comma + 1, phrase.last());
    RoleHit role = apposition == null ? null : phrases.role(apposition);
    boolean speaks =
        role != null
            && !role.plural()
            && role.is(RoleKind.PERSON, RoleKind.PUBLIC, RoleKind.TITLE, RoleKind.VOICE);
    return apposition != null && role != null && speaks ? described.found(apposition, role) : null;
  }

  private Found named(Mention name) {
    return Found.of(
        name.entity(),
        tokens.span(name.first(), name.last()),
        Resolution.NAME,
        Grade.FULL_NAME,
        "speaker:name");
  }

  /** Whether a noun stands in what somebody says. */
  private boolean isSaid(RoleHit noun, int asking) {
    for (int i = Math.max(0, asking - 4); i < asking; i++) {
      Spans said = scene.statements().get(i).content();
      if (said.contains(tokens.span(noun.first(), noun.last()))) {
        return true;
      }
    }
    return false;
  }

  /** The last noun for several people, or for one whom nobody named, that stands before. */
  private @Nullable RoleHit noun(int at, int asking) {
    int sentence = scene.document().sentenceOf(at);
    for (int i = scene.mentions().roleAt(at) - 1; i >= 0; i--) {
      RoleHit noun = scene.mentions().roles().get(i);
      if (sentence - scene.document().sentenceOf(noun.first()) > SENTENCES_BACK) {
        return null;
      }
      boolean people = noun.is(RoleKind.PERSON, RoleKind.PUBLIC, RoleKind.TITLE, RoleKind.VOICE);
      if (people
          && noun.last() <= at
          && scene.isQuoted(noun.first()) == scene.isQuoted(at)
          && !isNamed(noun)
          && !isSaid(noun, asking)
          && (noun.plural() || isNew(noun))) {
        return noun;
      }
    }
    return null;
  }

  private boolean isNamed(RoleHit noun) {
    Mention next =
        scene.mentions().firstName(noun.last(), Math.min(tokens.size(), noun.last() + 6));
    return next != null && next.first() <= noun.last() + 1;
  }

  /** "A resident", "one resident". */
  private boolean isNew(RoleHit noun) {
    Phrase around = phrases.around(noun, scene.sentenceStart(noun.first()));
    String first = tokens.norm(around.first());
    return first.equals("a")
        || first.equals("an")
        || first.equals("one")
        || first.equals("another");
  }

  private Found part(Phrase phrase, RoleHit noun, String which, boolean one) {
    Phrase around = phrases.around(noun, scene.sentenceStart(noun.first()));
    String modifiers =
        around.start() < noun.first() ? scene.words(around.start(), noun.first()) : "";
    String head = one || !noun.plural() ? noun.lemma() : scene.words(noun.first(), noun.last());
    String plural = !one && !noun.plural() ? head + "s" : head;
    String name = String.join(" ", which, modifiers, plural).trim().replaceAll(" +", " ");
    SpeakerType type = one ? SpeakerType.UNNAMED : SpeakerType.COLLECTIVE;
    Entity entity = scene.cast().found(Fold.slug(name), name, type);
    entity.call(noun.lemma());
    if (one) {
      entity.gendered(noun.senses().get(0).role().gender());
    } else {
      entity.many();
    }
    return Found.of(
        entity,
        scene.span(phrase),
        Resolution.NOMINAL,
        Grade.UNNAMED,
        "roles:" + noun.senses().get(0).role().id());
  }
}
