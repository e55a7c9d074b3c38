package org.demarche.speaker;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.quote.Statement;
import org.demarche.speaker.lexicon.Lexicon;
import org.demarche.speaker.lexicon.Readings;
import org.demarche.speaker.mention.Cast;
import org.demarche.speaker.mention.Mentions;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.resolve.Attributor;
import org.demarche.speaker.scan.MentionFinder;
import org.demarche.speaker.sourcing.SourcingReader;
import org.demarche.text.Document;

/** Works out who made each statement of a document. Serves many threads. */
public final class SpeakerResolver {

  private final Lexicon lexicon;
  private final Attributor attributor = new Attributor();

  public SpeakerResolver(Codebook codebook) {
    this.lexicon = new Lexicon(codebook);
  }

  /** One for each statement, in their order. */
  public List<AttributedStatement> resolve(Document document, List<Statement> statements) {
    if (statements.isEmpty()) {
      return List.of();
    }
    Cast cast = new Cast(lexicon, document.article().published());
    Readings readings = lexicon.read(document.tokens());
    Mentions mentions = new MentionFinder(document, readings, cast).find();
    List<List<Attribution>> speakers =
        attributor.attribute(new Scene(document, statements, readings, cast, mentions));
    SourcingReader sourcing = new SourcingReader(document, mentions);
    List<AttributedStatement> attributed = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      List<Attribution> said = speakers.get(i);
      attributed.add(new AttributedStatement(statement, said, sourcing.read(statement, said)));
    }
    return attributed;
  }
}
