package org.demarche.speaker.resolve;

import java.util.List;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Phrases;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Who;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/** Subjects that an apposition or clause parts from their verb: "Lena Aziz, who had left, said". */
final class Subjects {

  /** Tokens before a verb in which the name that is its subject must stand. */
  private static final int REACH = 8;

  private static final long PARTS = WordClass.mask(WordClass.COMMA, WordClass.DASH);

  /**
   * What begins an adjunct before the subject: "In Karra, a palace official, asked again, said".
   */
  private static final long ADJUNCT =
      WordClass.mask(
          WordClass.PREPOSITION, WordClass.ING, WordClass.ADVERB, WordClass.SUBORDINATOR);

  private static final long QUOTED_BEFORE =
      WordClass.mask(WordClass.QUOTE_CLOSE, WordClass.COMMA, WordClass.DASH);

  private static final long CLOSES =
      WordClass.mask(
          WordClass.COMMA,
          WordClass.RELATIVE,
          WordClass.FINITE,
          WordClass.REPORTING,
          WordClass.SENTENCE_END,
          WordClass.SEMICOLON,
          WordClass.COLON,
          WordClass.DASH,
          WordClass.QUOTE_OPEN,
          WordClass.SUBORDINATOR);

  private final Scene scene;
  private final Tokens tokens;
  private final Phrases phrases;
  private final Who speakers;

  Subjects(Scene scene, Phrases phrases, Who speakers) {
    this.scene = scene;
    this.tokens = scene.tokens();
    this.phrases = phrases;
    this.speakers = speakers;
  }

  /** Whom a comma or dash parts from the verb at a token; else nobody. */
  List<Found> of(int verb, int asking) {
    if (verb < 2 || !tokens.isAny(verb - 1, PARTS) || scene.isQuoted(verb)) {
      return List.of();
    }
    int start = scene.sentenceStart(verb);
    Mention name = scene.mentions().lastName(Math.max(start, verb - REACH), verb - 1);
    boolean person =
        name != null && name.last() == verb - 1 && name.entity().type() == SpeakerType.PERSON;
    return person
        ? speakers.one(name.first(), name.last(), asking)
        : opening(withoutAdjunct(start, verb - 1), verb - 1, asking);
  }

  /** Whoever stands right behind a cue that follows a quotation: "...," grumbled | Lena Aziz. */
  List<Found> behind(int cue, int end, int asking) {
    boolean quoted = cue > 0 && tokens.isAny(cue - 1, QUOTED_BEFORE);
    if (!quoted || end >= tokens.size() || !begins(end)) {
      return List.of();
    }
    int last = end;
    int limit = sentenceEnd(end);
    while (last < limit && !tokens.isAny(last, CLOSES)) {
      Mention name = scene.mentions().firstName(last, limit);
      last = name != null && name.first() == last ? name.last() : last + 1;
    }
    return speakers.all(end, last, asking);
  }

  private int sentenceEnd(int token) {
    return scene.document().sentences().get(scene.document().sentenceOf(token)).last();
  }

  private boolean begins(int at) {
    Mention name = scene.mentions().firstName(at, tokens.size());
    RoleHit role = scene.mentions().firstRole(at, tokens.size());
    boolean title =
        role != null && role.first() == at && role.is(RoleKind.TITLE, RoleKind.HONORIFIC);
    return (name != null && name.first() == at)
        || title
        || tokens.isAny(at, WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE_PRONOUN));
  }

  private int withoutAdjunct(int start, int end) {
    if (!tokens.isAny(start, ADJUNCT) || scene.mentions().firstName(start, start + 1) != null) {
      return start;
    }
    int comma = parting(start, end);
    return comma < end ? comma + 1 : start;
  }

  private int parting(int start, int end) {
    int at = start;
    while (at < end && !tokens.isAny(at, PARTS)) {
      at++;
    }
    return at;
  }

  /** The first words, where they are a speaker and a clause or apposition follows. */
  private List<Found> opening(int start, int end, int asking) {
    int comma = parting(start, end);
    for (int at = start; at < comma; at++) {
      if (scene.hasVerb(at, at + 1) || tokens.is(at, WordClass.QUOTE_OPEN)) {
        return List.of();
      }
    }
    Phrase phrase = comma < end && comma > start ? phrases.of(start, comma) : null;
    if (phrase == null || tokens.is(start, WordClass.PREPOSITION)) {
      return List.of();
    }
    RoleHit role = phrases.role(phrase);
    boolean speaks =
        phrases.name(phrase) != null
            || (role != null && !role.is(RoleKind.THING) && !role.is(RoleKind.CHANNEL));
    return speaks ? speakers.all(start, withApposition(comma, end), asking) : List.of();
  }

  /** "Her deputy, | Omar Ruiz,": one past the name behind the comma, else the comma. */
  private int withApposition(int comma, int end) {
    Mention name = scene.mentions().firstName(comma + 1, end);
    boolean apposed = name != null && name.entity().isPerson() && tokens.isAny(name.last(), PARTS);
    return apposed && !scene.hasVerb(comma, name.first()) ? name.last() : comma;
  }
}
