package org.demarche.spark.table;

import static org.demarche.spark.table.Types.BOOLEAN;
import static org.demarche.spark.table.Types.DATE;
import static org.demarche.spark.table.Types.DOUBLE;
import static org.demarche.spark.table.Types.INT;
import static org.demarche.spark.table.Types.SPANS;
import static org.demarche.spark.table.Types.STRING;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;

/** What was said. */
final class StatementsTable implements Table {

  @Override
  public String name() {
    return "statements";
  }

  @Override
  public String note() {
    return "something that somebody said";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        column("statement_id", STRING, "Hash of document and place."),
        Column.of("doc_id", STRING, "The article; see documents."),
        column("ordinal", INT, "Its number in the article, from 0."),
        column("kind", STRING, "direct (all quoted), indirect (nothing quoted) or mixed."),
        column("content", STRING, "What was said, pieces joined by a space."),
        column("content_spans", SPANS, "Where it stands in documents.text, by code points."),
        column("sentence", STRING, "The sentence that reports it."),
        column("cue", STRING, "The words that say that it was said, or NULL."),
        column("cue_spans", SPANS, "Where the cue stands."),
        column("cue_lemma", STRING, "The codebook's entry of the cue, or NULL."),
        column(
            "cue_class",
            STRING,
            "neutral, endorsing, or distancing: by the cue, or by scare quotes and words like \"so-called\" in the report; NULL where nothing tells."),
        column("mode", STRING, "speech, writing, thought, intention or feeling, or NULL."),
        column("act", STRING, "What it does: a PLOVER root code, ASSERT or DENY."),
        column("act_confidence", DOUBLE, "In [0,1]."),
        column("runner_up", STRING, "The next best act, or NULL."),
        column("illocution", STRING, "assertive, directive, commissive, expressive, declarative."),
        column("negated", BOOLEAN, "Whether a negation changed the act."),
        column("modality", STRING, "factual, obligation, possibility, intention, hypothetical."),
        column("conditional", BOOLEAN, "Whether it hangs on a condition."),
        column("condition", STRING, "The words of the condition, or NULL."),
        column("actor", STRING, "Who acts in it, where that is not the speaker, or NULL."),
        column("recipient", STRING, "Whom the act is done to, or NULL."),
        column("medium", STRING, "statement, interview, letter, post, ..., or NULL."),
        column("addressee", STRING, "Whom it was said to, or NULL."),
        column("relayed_by", STRING, "The medium that reports it at second hand, or NULL."),
        column("said_on", DATE, "The day it was said, or NULL."),
        column("anonymous", BOOLEAN, "Whether its speaker is kept unnamed."),
        column("anonymity_reason", STRING, "The reason given for that, or NULL."),
        Column.of("cluster_id", STRING, "The same for one statement across outlets."),
        column("confidence", DOUBLE, "In [0,1], that this is a statement with these bounds."));
  }

  private static Column column(String name, DataType type, String note) {
    return new Column(name, type, "s." + name, note);
  }

  @Override
  public Dataset<Row> rows(Sources sources) {
    return sources.versions().withClusters(sources.statements(), "s.statement_id");
  }
}
