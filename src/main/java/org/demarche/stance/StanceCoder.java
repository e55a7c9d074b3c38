package org.demarche.stance;

import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.speaker.AttributedStatement;
import org.demarche.stance.act.ActGrammar;
import org.demarche.stance.act.StatementActReader;
import org.demarche.text.Document;

/** Codes what a statement does and where its speaker stands. Safe for many threads. */
public final class StanceCoder {

  private final StatementActReader acts;

  public StanceCoder(Codebook codebook) {
    this.acts = new StatementActReader(new ActGrammar(codebook));
  }

  public ActCoding act(Document document, AttributedStatement said) {
    return acts.read(document, said.statement());
  }

  /** One for each issue that the statement speaks of. */
  public List<Stance> stances(Document document, AttributedStatement said, ActCoding act) {
    return List.of();
  }
}
