package org.demarche.spark.table;

import static org.demarche.spark.table.Types.INT;
import static org.demarche.spark.table.Types.STRING;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Why. */
final class EvidenceTable implements Table {

  @Override
  public String name() {
    return "evidence";
  }

  @Override
  public String note() {
    return "a span that moved a score";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("statement_id", STRING, "s.statement_id", "See statements."),
        new Column("doc_id", STRING, "doc_id", "The article that the span stands in."),
        new Column(
            "of", STRING, "e.of", "What it moved: act, stance, frame, speaker, sourcing or kind."),
        new Column(
            "ref_id",
            STRING,
            "e.ref_id",
            "The act, issue, frame, speaker or kind; of sourcing, the column of statements."),
        new Column("rule_id", STRING, "e.rule_id", "The codebook's entry or the rule."),
        new Column("begin", INT, "e.begin", "First code point in documents.text."),
        new Column("end", INT, "e.end", "One past the last code point."),
        new Column("text", STRING, "e.text", "The words that stand there."),
        new Column("effect", STRING, "e.effect", "What they did."));
  }

  @Override
  public Dataset<Row> rows(Sources sources) {
    return sources.statements().selectExpr("doc_id", "s", "explode(s.evidence) AS e");
  }
}
