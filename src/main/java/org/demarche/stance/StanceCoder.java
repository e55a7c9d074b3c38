package org.demarche.stance;

import java.util.List;
import org.demarche.codebook.Act;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Illocution;
import org.demarche.codebook.Modality;
import org.demarche.speaker.AttributedStatement;
import org.demarche.text.Document;

/** Codes what a statement does and where its speaker stands. */
public final class StanceCoder {

  public StanceCoder(Codebook codebook) {}

  public ActCoding act(Document document, AttributedStatement said) {
    return new ActCoding(
        Act.ASSERT,
        Illocution.ASSERTIVE,
        false,
        Modality.FACTUAL,
        null,
        null,
        null,
        null,
        0.5,
        List.of());
  }

  /** One for each issue that the statement speaks of. */
  public List<Stance> stances(Document document, AttributedStatement said, ActCoding act) {
    return List.of();
  }
}
