package org.demarche.spark.row;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What coding an article gave.
 *
 * @param sentences how many it has
 * @param failure why it could not be coded, or null
 */
public record ArticleRow(int sentences, @Nullable String failure, List<StatementRow> statements) {

  public ArticleRow {
    statements = List.copyOf(statements);
  }

  /** One that could not be coded. */
  public static ArticleRow failed(String failure) {
    return new ArticleRow(0, failure, List.of());
  }
}
