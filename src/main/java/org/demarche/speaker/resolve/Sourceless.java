package org.demarche.speaker.resolve;

import java.util.List;
import org.demarche.quote.Statement;
import org.demarche.speaker.party.Enumeration;
import org.demarche.speaker.party.Interview;
import org.demarche.speaker.party.Issuer;
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
  private final Subjects subjects;
  private final Enumeration enumeration;
  private final Resolver resolver;
  private final Issuer issuer;
  private final Interview interview;

  Sourceless(Scene scene, Phrases phrases, Resolver resolver, Issuer issuer) {
    this.scene = scene;
    this.tokens = scene.tokens();
    this.subjects = new Subjects(scene, phrases, resolver);
    this.enumeration = new Enumeration(scene, resolver);
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
      List<Found> named = named(said, statement);
      if (!named.isEmpty()) {
        return named;
      }
    }
    return isOwn(said) ? issuer.find(said.content().parts().get(0)) : List.of();
  }

  /** Whoever the sentence or the list around the cue names as its subject. */
  List<Found> named(Statement said, int asking) {
    int cue = tokens.at(said.cue().hull().begin());
    List<Found> beside = subjects.of(cue, asking);
    if (beside.isEmpty() && joins(cue, asking)) {
      beside = resolver.of(asking - 1);
    }
    if (beside.isEmpty()) {
      beside = subjects.behind(cue, tokens.at(said.cue().hull().end() - 1) + 1, asking);
    }
    return beside.isEmpty() ? enumeration.find(asking) : beside;
  }

  /** "..., said that | and | accused": a cue that goes on after one whose subject stands far. */
  private boolean joins(int cue, int asking) {
    return cue > 0
        && asking > 0
        && tokens.is(cue - 1, WordClass.COORDINATOR)
        && scene.statements().get(asking - 1).source().isEmpty()
        && scene.sentenceStart(cue) == scene.sentenceStart(scene.place(asking - 1));
  }

  /** "Declaring the district safe, ...": a verb that has a subject is somebody else's. */
  private boolean isOwn(Statement said) {
    if (said.cue().isEmpty()) {
      return said.kind() != Statement.Kind.DIRECT;
    }
    int cue = tokens.at(said.cue().hull().begin());
    return tokens.is(cue, WordClass.ING) || !tokens.isAny(cue, VERB);
  }
}
