package org.demarche.spark.table;

import static org.demarche.spark.table.Types.DATE;
import static org.demarche.spark.table.Types.INT;
import static org.demarche.spark.table.Types.STRING;
import static org.demarche.spark.table.Types.STRINGS;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What was read. */
final class DocumentsTable implements Table {

  @Override
  public String name() {
    return "documents";
  }

  @Override
  public String note() {
    return "an article read";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.of("doc_id", STRING, "Hash of text, title, outlet, day and address."),
        Column.of("source_uri", STRING, "The first input that gave it."),
        Column.of(
            "sources", STRINGS, "Every input that gave it; more than one where it came twice."),
        Column.of("input_id", STRING, "The id that the input gives it, or NULL."),
        Column.of("outlet", STRING, "Who published it, or NULL."),
        Column.of("title", STRING, "Its headline, or NULL."),
        Column.of("url", STRING, "Its address, or NULL."),
        Column.of("published_on", DATE, "The day of publication, or NULL."),
        Column.of("language", STRING, "ISO 639-1 code, or NULL where it cannot be told."),
        Column.of(
            "metadata_from",
            STRINGS,
            "Where title, outlet, day ... are from: \"published: path\", \"title: og:title\"."),
        Column.of("text", STRING, "What all offsets count in, by code points."),
        Column.of("n_sentences", INT, "How many sentences it has."),
        Column.of("n_statements", INT, "How many statements were found in it."),
        Column.of("duplicate_of", STRING, "The doc_id that it reprints, or NULL."));
  }

  @Override
  public Dataset<Row> rows(Sources sources) {
    return sources.versions().withOriginals(sources.articles());
  }
}
