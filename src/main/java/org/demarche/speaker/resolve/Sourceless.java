package org.demarche.speaker.resolve;

import java.util.List;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.quote.Statement;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.party.Issuer;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.text.WordClass;

/**
 * Statements that name nobody: the speaker before goes on, or whoever issued the release speaks.
 */
final class Sourceless {

  private final Scene scene;
  private final Resolver resolver;
  private final Issuer issuer;

  Sourceless(Scene scene, Resolver resolver, Issuer issuer) {
    this.scene = scene;
    this.resolver = resolver;
    this.issuer = issuer;
  }

  /** A person's name that an apposition's comma parts from the cue: ", Lena Aziz, said". */
  private List<Found> beside(Statement said, int asking) {
    if (said.cue().isEmpty()) {
      return List.of();
    }
    int cue = scene.tokens().at(said.cue().hull().begin());
    if (cue < 2 || !scene.tokens().is(cue - 1, WordClass.COMMA)) {
      return List.of();
    }
    int first = Math.max(scene.sentenceStart(cue), cue - 8);
    Mention name = scene.mentions().lastName(first, cue - 1);
    boolean person =
        name != null && name.last() == cue - 1 && name.entity().type() == SpeakerType.PERSON;
    return person ? resolver.one(name.first(), name.last(), asking) : List.of();
  }

  List<Found> find(int statement) {
    Statement said = scene.statements().get(statement);
    if (said.continues() >= 0 && said.continues() < scene.statements().size()) {
      return resolver.goingOn(said.continues(), said.content());
    }
    List<Found> beside = beside(said, statement);
    if (!beside.isEmpty()) {
      return beside;
    }
    return said.kind() == Statement.Kind.DIRECT && said.cue().isEmpty()
        ? List.of()
        : issuer.find(said.content().parts().get(0));
  }
}
