package org.demarche.spark.compare;

import static org.demarche.spark.table.Types.DATE;
import static org.demarche.spark.table.Types.LONG;
import static org.demarche.spark.table.Types.STRING;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.demarche.spark.table.Column;
import org.demarche.spark.table.Sources;
import org.demarche.spark.table.Table;

/** Statements of which there are several versions. */
public final class StatementClustersTable implements Table {

  @Override
  public String name() {
    return "statement_clusters";
  }

  @Override
  public String note() {
    return "a statement that was printed more than once";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.of("cluster_id", STRING, "As in statements."),
        Column.of("reference_id", STRING, "The fullest version; see quote_variants."),
        Column.of("content", STRING, "What that one says."),
        Column.of("n_statements", LONG, "Versions of it."),
        Column.of("n_documents", LONG, "Articles that print it."),
        Column.of("n_outlets", LONG, "Outlets that print it."),
        Column.of("first_on", DATE, "First day of publication."),
        Column.of("last_on", DATE, "Last day."),
        Column.of("n_verbatim", LONG, "Versions in the same words, the fullest included."),
        Column.of("n_truncated", LONG, "Versions that are a part of it."),
        Column.of("n_paraphrase", LONG, "Versions in other words."),
        Column.of("n_condition_dropped", LONG, "Versions that leave out its condition."));
  }

  @Override
  public Dataset<Row> rows(Sources sources) {
    return sources
        .table("quote_variants")
        .groupBy("cluster_id", "reference_id")
        .agg(
            functions.expr("max(IF(statement_id = reference_id, content, NULL))").as("content"),
            functions.expr("count(*)").as("n_statements"),
            functions.expr("count(DISTINCT doc_id)").as("n_documents"),
            functions.expr("count(DISTINCT outlet)").as("n_outlets"),
            functions.expr("min(published_on)").as("first_on"),
            functions.expr("max(published_on)").as("last_on"),
            functions.expr("count_if(relation = 'verbatim')").as("n_verbatim"),
            functions.expr("count_if(relation = 'truncated')").as("n_truncated"),
            functions.expr("count_if(relation = 'paraphrase')").as("n_paraphrase"),
            functions.expr("count_if(condition_dropped)").as("n_condition_dropped"))
        .coalesce(1);
  }
}
