package org.demarche.quote;

import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.text.Document;

/** Finds statements by cues, their complement frames and quotation marks. */
public final class RuleExtractor implements Extractor {

  public RuleExtractor(Codebook codebook) {}

  @Override
  public List<Statement> extract(Document document) {
    return List.of();
  }
}
