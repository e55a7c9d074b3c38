package org.demarche.speaker.resolve;

import java.util.List;
import org.demarche.quote.Statement;

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

  List<Found> find(int statement) {
    Statement said = scene.statements().get(statement);
    if (said.continues() >= 0 && said.continues() < scene.statements().size()) {
      return resolver.goingOn(said.continues(), said.content());
    }
    return said.kind() == Statement.Kind.DIRECT && said.cue().isEmpty()
        ? List.of()
        : issuer.find(said.content().parts().get(0));
  }
}
