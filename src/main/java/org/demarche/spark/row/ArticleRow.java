package org.demarche.spark.row;

import java.util.List;
import org.demarche.input.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * What coding an article gave.
 *
 * @param sentences how many it has
 * @param reason the code of why it could not be coded, or null
 * @param failure the same in words
 */
public record ArticleRow(
    int sentences,
    @Nullable String reason,
    @Nullable String failure,
    List<StatementRow> statements) {

  public ArticleRow {
    statements = List.copyOf(statements);
  }

  /** One that could not be coded. */
  public static ArticleRow failed(RejectReason reason, String failure) {
    return new ArticleRow(0, reason.code(), failure, List.of());
  }
}
