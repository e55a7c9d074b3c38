package org.demarche.quote;

import java.util.List;
import org.demarche.text.Document;

/**
 * Finds statements. The rules are one; a sequence model or a token classifier can be another: same
 * document in, same statements out.
 */
public interface Extractor {

  /** The document's statements by beginning of their content; never throws on any text. */
  List<Statement> extract(Document document);
}
