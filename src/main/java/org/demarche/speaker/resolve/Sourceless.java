package org.demarche.speaker.resolve;

import java.util.List;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.quote.Statement;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.party.Interview;
import org.demarche.speaker.party.Issuer;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Phrases;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/**
 * Statements that name nobody: the speaker before goes on, the interviewed person answers, the
 * sentence's subject stands too far from the cue, or whoever issued the release speaks.
 */
final class Sourceless {

  private static final long VERB =
      WordClass.mask(
          WordClass.FINITE,
          WordClass.REPORTING,
          WordClass.HAVE,
          WordClass.AUXILIARY,
          WordClass.VERB,
          WordClass.VERB_S,
          WordClass.PAST,
          WordClass.ED);

  private final Scene scene;
  private final Tokens tokens;
  private final Phrases phrases;
  private final Resolver resolver;
  private final Issuer issuer;
  private final Interview interview;

  Sourceless(Scene scene, Phrases phrases, Resolver resolver, Issuer issuer) {
    this.scene = scene;
    this.tokens = scene.tokens();
    this.phrases = phrases;
    this.resolver = resolver;
    this.issuer = issuer;
    this.interview = new Interview(scene);
  }

  List<Found> find(int statement) {
    Statement said = scene.statements().get(statement);
    if (said.continues() >= 0 && said.continues() < scene.statements().size()) {
      return resolver.goingOn(said.continues(), said.content());
    }
    if (said.cue().isEmpty()) {
      List<Found> answering = interview.find(said.content());
      if (!answering.isEmpty()) {
        return answering;
      }
    } else {
      List<Found> beside = beside(tokens.at(said.cue().hull().begin()), statement);
      if (!beside.isEmpty()) {
        return beside;
      }
    }
    return isOwn(said) ? issuer.find(said.content().parts().get(0)) : List.of();
  }

  /** "Declaring the district safe, ...": a verb that has a subject is somebody else's. */
  private boolean isOwn(Statement said) {
    if (said.cue().isEmpty()) {
      return said.kind() != Statement.Kind.DIRECT;
    }
    int cue = tokens.at(said.cue().hull().begin());
    return tokens.is(cue, WordClass.ING) || !tokens.isAny(cue, VERB);
  }

  /** Whom a comma parts from the cue: ", Lena Aziz, said", "Lena Aziz, who had left, said". */
  private List<Found> beside(int cue, int asking) {
    if (cue < 2 || !tokens.is(cue - 1, WordClass.COMMA) || scene.isQuoted(cue)) {
      return List.of();
    }
    int start = scene.sentenceStart(cue);
    Mention name = scene.mentions().lastName(Math.max(start, cue - 8), cue - 1);
    boolean person =
        name != null && name.last() == cue - 1 && name.entity().type() == SpeakerType.PERSON;
    return person
        ? resolver.one(name.first(), name.last(), asking)
        : subject(start, cue - 1, asking);
  }

  /** The sentence's first words, where they are a speaker and a clause or apposition follows. */
  private List<Found> subject(int start, int end, int asking) {
    int comma = start;
    while (comma < end && !tokens.is(comma, WordClass.COMMA)) {
      if (scene.hasVerb(comma, comma + 1) || tokens.is(comma, WordClass.QUOTE_OPEN)) {
        return List.of();
      }
      comma++;
    }
    Phrase phrase = comma < end && comma > start ? phrases.of(start, comma) : null;
    if (phrase == null || tokens.is(start, WordClass.PREPOSITION)) {
      return List.of();
    }
    RoleHit role = phrases.role(phrase);
    boolean speaks =
        phrases.name(phrase) != null
            || (role != null && !role.is(RoleKind.THING) && !role.is(RoleKind.CHANNEL));
    return speaks ? resolver.all(start, comma, asking) : List.of();
  }
}
