package org.demarche.spark.table;

import static org.demarche.spark.table.Types.BOOLEAN;
import static org.demarche.spark.table.Types.DOUBLE;
import static org.demarche.spark.table.Types.SPANS;
import static org.demarche.spark.table.Types.STRING;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Who said it. */
final class AttributionsTable implements Table {

  @Override
  public String name() {
    return "attributions";
  }

  @Override
  public String note() {
    return "a statement x a speaker; joint statements have several";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("statement_id", STRING, "s.statement_id", "See statements."),
        new Column("speaker_id", STRING, "a.speaker_id", "See speakers."),
        new Column("speaker_name", STRING, "a.speaker_name", "The name as it was found here."),
        new Column("speaker_type", STRING, "a.speaker_type", "What it is taken for; see speakers."),
        new Column("affiliation", STRING, "a.affiliation", "What it speaks for, or NULL."),
        new Column("country", STRING, "a.country", "The codebook's id of its country, or NULL."),
        new Column("in_codebook", BOOLEAN, "a.in_codebook", "Whether the codebook lists it."),
        new Column("mention", STRING, "a.mention", "The words that name the speaker, or NULL."),
        new Column("mention_spans", SPANS, "a.mention_spans", "Where they stand."),
        new Column(
            "resolution",
            STRING,
            "a.resolution",
            "codebook, name, title, pronoun, nominal, continuation or document."),
        new Column("joint", BOOLEAN, "a.joint", "Whether others said it with this speaker."),
        new Column("share", DOUBLE, "a.share", "1, or 1/n for each of n joint speakers."),
        new Column("confidence", DOUBLE, "a.confidence", "In [0,1], that it is this speaker."));
  }

  @Override
  public Dataset<Row> rows(Sources sources) {
    return sources.statements().selectExpr("s", "explode(s.attributions) AS a");
  }
}
