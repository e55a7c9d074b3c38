package org.demarche.spark.table;

import static org.demarche.spark.table.Types.BOOLEAN;
import static org.demarche.spark.table.Types.DOUBLE;
import static org.demarche.spark.table.Types.LONG;
import static org.demarche.spark.table.Types.STRING;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Where each speaker stands, over all statements. */
final class SpeakerIssueTable implements Table {

  @Override
  public String name() {
    return "speaker_issue";
  }

  @Override
  public String note() {
    return "a speaker x an issue";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.of("speaker_id", STRING, "See speakers."),
        Column.of("issue_id", STRING, "The codebook's issue."),
        Column.of("n_support", LONG, "Statements for it."),
        Column.of("n_oppose", LONG, "Statements against it."),
        Column.of("n_ambivalent", LONG, "Statements for and against it."),
        Column.of("n_neutral", LONG, "Statements that take no side."),
        Column.of("n_statements", LONG, "All of them."),
        Column.of("n_documents", LONG, "Articles that they stand in."),
        new Column("n_clusters", LONG, "NULL", "Statements, each counted once across outlets."),
        Column.of("mean_score", DOUBLE, "In [-1,1]."),
        new Column("ci_low", DOUBLE, "NULL", "Lower end of the 95 % interval."),
        new Column("ci_high", DOUBLE, "NULL", "Upper end of the 95 % interval."),
        new Column("suppressed", BOOLEAN, "false", "Whether there are too few to tell."));
  }

  @Override
  public Dataset<Row> rows(Sources sources) {
    Dataset<Row> documents = sources.table("statements").select("statement_id", "doc_id");
    return sources
        .table("stances")
        .where("speaker_id IS NOT NULL")
        .join(documents, "statement_id")
        .groupBy("speaker_id", "issue_id")
        .agg(
            functions.expr("count_if(label = 'support')").as("n_support"),
            functions.expr("count_if(label = 'oppose')").as("n_oppose"),
            functions.expr("count_if(label = 'ambivalent')").as("n_ambivalent"),
            functions.expr("count_if(label = 'neutral')").as("n_neutral"),
            functions.count("*").as("n_statements"),
            functions.countDistinct("doc_id").as("n_documents"),
            functions.avg("score").as("mean_score"));
  }
}
