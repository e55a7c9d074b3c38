package org.demarche.spark.table;

import static org.demarche.spark.table.Types.BOOLEAN;
import static org.demarche.spark.table.Types.LONG;
import static org.demarche.spark.table.Types.STRING;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Who spoke. */
final class SpeakersTable implements Table {

  @Override
  public String name() {
    return "speakers";
  }

  @Override
  public String note() {
    return "a speaker";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.of("speaker_id", STRING, "The codebook's id, or one made from the name."),
        new Column("name", STRING, "best.speaker_name", "The name that most statements give."),
        new Column(
            "type",
            STRING,
            "best.speaker_type",
            "person, office, organisation, state, collective, unnamed, media or document."),
        new Column("affiliation", STRING, "best.affiliation", "What it speaks for, or NULL."),
        new Column("country", STRING, "best.country", "The codebook's id of its country, or NULL."),
        new Column("in_codebook", BOOLEAN, "best.in_codebook", "Whether the codebook lists it."),
        Column.of("n_statements", LONG, "Statements that it made, alone or jointly."));
  }

  /** Of the ways in which a speaker appears, the most frequent; by name where several are. */
  @Override
  public Dataset<Row> rows(Sources sources) {
    return sources
        .table("attributions")
        .selectExpr(
            "speaker_id",
            "struct(in_codebook, speaker_name, speaker_type, affiliation, country) AS form")
        .groupBy("speaker_id", "form")
        .agg(functions.count("*").as("n"))
        .groupBy("speaker_id")
        .agg(
            functions.expr("min_by(form, struct(-n, form))").as("best"),
            functions.expr("sum(n)").as("n_statements"));
  }
}
