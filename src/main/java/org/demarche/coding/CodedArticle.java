package org.demarche.coding;

import java.util.List;
import java.util.Objects;
import org.demarche.text.Document;

/**
 * An article with its coded statements.
 *
 * @param statements by beginning of their content
 */
public record CodedArticle(Document document, List<CodedStatement> statements, Engines engines) {

  public CodedArticle {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(engines, "engines");
    statements = List.copyOf(statements);
  }
}
