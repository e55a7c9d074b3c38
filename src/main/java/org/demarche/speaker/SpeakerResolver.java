package org.demarche.speaker;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.quote.Statement;
import org.demarche.speaker.lexicon.Lexicon;
import org.demarche.speaker.resolve.Attributor;
import org.demarche.text.Document;

/** Works out who made each statement of a document. Serves many threads. */
public final class SpeakerResolver {

  private final Attributor attributor;

  public SpeakerResolver(Codebook codebook) {
    Lexicon lexicon = new Lexicon(codebook);
    this.attributor = new Attributor(lexicon);
  }

  /** One for each statement, in their order. */
  public List<AttributedStatement> resolve(Document document, List<Statement> statements) {
    List<List<Attribution>> speakers = attributor.attribute(document, statements);
    List<AttributedStatement> attributed = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      attributed.add(new AttributedStatement(statements.get(i), speakers.get(i), Sourcing.PLAIN));
    }
    return attributed;
  }
}
