package org.demarche.speaker.anaphora;

import java.util.List;
import java.util.function.Predicate;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Phrases;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Who;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/**
 * Speakers that are only described as candidates for a pronoun: "The ministry issued a statement in
 * which it ...". They must be subjects, close by.
 */
final class NounCandidates {

  private static final int NOUNS_BACK = 12;
  private static final int SENTENCES_BACK = 1;

  /** A subject is as good as a speaker; but a single person is mostly named, or spoke. */
  private static final int OTHER = 104;

  private static final int PERSON = 84;

  /** "It annoyed the junta. Its minister said": an object as whose somebody is. */
  private static final int OWNER = 100;

  /** "The nominee and his aides". */
  private static final int TOGETHER = 40;

  private static final int PER_SENTENCE = 14;

  private static final long VERB =
      WordClass.mask(
          WordClass.FINITE, WordClass.REPORTING, WordClass.PAST, WordClass.ED, WordClass.AUXILIARY);

  /** Before an object: it is no subject. */
  private static final long OBJECT = VERB | WordClass.mask(WordClass.PREPOSITION, WordClass.TO);

  private static final long AFTER_HEAD =
      VERB
          | WordClass.mask(
              WordClass.PREPOSITION,
              WordClass.TO,
              WordClass.ADVERB,
              WordClass.MODAL,
              WordClass.ING,
              WordClass.RELATIVE,
              WordClass.SUBORDINATOR,
              WordClass.COORDINATOR,
              WordClass.WEEKDAY,
              WordClass.TIME);

  private final Scene scene;
  private final Tokens tokens;
  private final Phrases phrases;
  private final Who speakers;

  NounCandidates(Scene scene, Phrases phrases, Who speakers) {
    this.scene = scene;
    this.tokens = scene.tokens();
    this.phrases = phrases;
    this.speakers = speakers;
  }

  void add(int at, Sense.InRole pronoun, int asking, Predicate<Entity> fits, Standings standings) {
    int sentence = scene.document().sentenceOf(at);
    int from = Math.min(scene.mentions().roleAt(at), scene.mentions().roles().size()) - 1;
    for (int i = from; i >= 0 && from - i < NOUNS_BACK; i--) {
      RoleHit noun = scene.mentions().roles().get(i);
      int distance = sentence - scene.document().sentenceOf(noun.first());
      if (distance > SENTENCES_BACK) {
        return;
      }
      if (noun.last() > at
          || scene.isQuoted(noun.first()) != scene.isQuoted(at)
          || !isHead(noun)
          || !agrees(noun, pronoun)) {
        continue;
      }
      Phrase around = phrases.around(noun, scene.sentenceStart(noun.first()));
      boolean together = around.last() == at - 1 && tokens.is(at - 1, WordClass.COORDINATOR);
      boolean opens = around.first() == scene.sentenceStart(around.first());
      boolean neuter = pronoun.role().kind() == RoleKind.NEUTER_PRONOUN;
      if (!together && isWithin(noun, at)) {
        continue;
      }
      boolean its = neuter && tokens.is(at, WordClass.POSSESSIVE_PRONOUN) && isDefinite(around);
      if (!together && its && !isSubject(around) && !isPartOfName(around)) {
        List<Found> owner = speakers.one(around, asking);
        if (owner.size() == 1 && fits.test(owner.get(0).entity())) {
          standings.add(OWNER - PER_SENTENCE * distance, owner);
        }
        continue;
      }
      if (!together && (!isSubject(around) || isPartOfName(around) || !(neuter || opens))) {
        continue;
      }
      List<Found> who = speakers.one(around, asking);
      if (noun.is(RoleKind.DOCUMENT)
          ? !who.isEmpty()
          : who.size() == 1 && fits.test(who.get(0).entity())) {
        boolean person = pronoun.role().kind() == RoleKind.PERSONAL_PRONOUN;
        int score = (person ? PERSON : OTHER) + (together ? TOGETHER : 0);
        standings.add(score - PER_SENTENCE * distance, who);
      }
    }
  }

  private boolean isDefinite(Phrase phrase) {
    return tokens.norm(phrase.first()).equals("the");
  }

  /** "a spokeswoman for | her | ministry": the pronoun is part of what the noun is told by. */
  private boolean isWithin(RoleHit noun, int at) {
    return noun.last() < at
        && tokens.is(noun.last(), WordClass.PREPOSITION)
        && tokens.is(at, WordClass.POSSESSIVE_PRONOUN)
        && !scene.hasVerb(noun.last(), at);
  }

  private static boolean agrees(RoleHit noun, Sense.InRole pronoun) {
    return switch (pronoun.role().kind()) {
      case PERSONAL_PRONOUN ->
          !noun.plural()
              && noun.is(RoleKind.PERSON, RoleKind.PUBLIC, RoleKind.TITLE, RoleKind.VOICE)
              && noun.senses().stream()
                  .allMatch(
                      in ->
                          in.role().gender() == null
                              || in.role().gender() == pronoun.role().gender());
      case NEUTER_PRONOUN ->
          !noun.plural()
              && noun.is(RoleKind.ORGANISATION, RoleKind.OFFICE, RoleKind.MEDIA, RoleKind.DOCUMENT);
      default ->
          noun.plural()
              && !noun.is(RoleKind.THING)
              && !noun.is(RoleKind.DOCUMENT)
              && !noun.is(RoleKind.CHANNEL);
    };
  }

  /** Whether no other noun follows: "weekly" is none in "weekly benefit". */
  private boolean isHead(RoleHit noun) {
    int next = noun.last();
    return next >= tokens.size()
        || !tokens.is(next, WordClass.WORD)
        || tokens.isAny(next, AFTER_HEAD);
  }

  /** Whether nothing but adverbs and clauses' beginnings stands before the phrase in its clause. */
  private boolean isSubject(Phrase phrase) {
    int start = scene.sentenceStart(phrase.first());
    int before = phrase.first() - 1;
    if (before >= start && tokens.isAny(before, OBJECT)) {
      return false;
    }
    boolean possessor =
        phrase.last() < tokens.size() && tokens.is(phrase.last(), WordClass.POSSESSIVE);
    boolean clause =
        before > start
            && tokens.is(before, WordClass.COMMA)
            && phrase.last() < tokens.size()
            && tokens.isAny(phrase.last(), VERB);
    return !possessor && (clause || !scene.hasVerb(Math.max(start, before - 20), phrase.first()));
  }

  /** "Minister | Lena Aziz" and "Lena Aziz, | a minister,": the name counts. */
  private boolean isPartOfName(Phrase phrase) {
    Mention next = scene.mentions().firstName(phrase.last(), phrase.last() + 6);
    if (next != null && next.first() <= phrase.last() + 1) {
      return true;
    }
    int comma = phrase.first() - 1;
    Mention name = comma > 0 ? scene.mentions().lastName(Math.max(0, comma - 6), comma) : null;
    return name != null && name.last() == comma && tokens.is(comma, WordClass.COMMA);
  }
}
