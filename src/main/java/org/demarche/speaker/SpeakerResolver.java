package org.demarche.speaker;

import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.quote.Statement;
import org.demarche.text.Document;

/** Works out who made each statement of a document. */
public final class SpeakerResolver {

  public SpeakerResolver(Codebook codebook) {}

  /** One for each statement, in their order. */
  public List<AttributedStatement> resolve(Document document, List<Statement> statements) {
    return statements.stream()
        .map(statement -> new AttributedStatement(statement, List.of(), Sourcing.PLAIN))
        .toList();
  }
}
