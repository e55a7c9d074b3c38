package org.demarche.spark.compare;

import static org.demarche.spark.table.Types.BOOLEAN;
import static org.demarche.spark.table.Types.DATE;
import static org.demarche.spark.table.Types.SPANS;
import static org.demarche.spark.table.Types.STRING;

import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.demarche.compare.variant.Variant;
import org.demarche.compare.variant.Variants;
import org.demarche.compare.variant.Version;
import org.demarche.spark.cluster.Flattened;
import org.demarche.spark.table.Column;
import org.demarche.spark.table.Sources;
import org.demarche.spark.table.Table;
import org.demarche.text.CodePoints;

/** What each outlet made of a statement that several printed. */
public final class QuoteVariantsTable implements Table {

  @Override
  public String name() {
    return "quote_variants";
  }

  @Override
  public String note() {
    return "a statement of which there are other versions";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.of("cluster_id", STRING, "The same for all versions of one statement."),
        Column.of("statement_id", STRING, "This version; see statements."),
        Column.of("doc_id", STRING, "The article that prints it."),
        Column.of("outlet", STRING, "Its outlet, or NULL."),
        Column.of("published_on", DATE, "Its day of publication, or NULL."),
        Column.of("kind", STRING, "direct, indirect or mixed."),
        Column.of("content", STRING, "What was said, in this version."),
        Column.of("reference_id", STRING, "The fullest version in the speaker's words, if any is."),
        Column.of("relation", STRING, "To that one: verbatim, truncated or paraphrase."),
        Column.of("dropped", STRING, "What a truncated one leaves out, or NULL."),
        Column.of("dropped_spans", SPANS, "Where that stands in the content of reference_id."),
        Column.of("condition_dropped", BOOLEAN, "Whether it leaves out a condition."),
        Column.of("dropped_condition", STRING, "The words of that condition, or NULL."),
        Column.of("cue", STRING, "The words that report it, or NULL."),
        Column.of("cue_class", STRING, "neutral, endorsing or distancing."),
        Column.of("cue_changed", BOOLEAN, "Whether that differs from the reference's."));
  }

  @Override
  public Dataset<Row> rows(Sources sources) {
    // Only what has other versions is brought together, not the whole corpus.
    Dataset<Row> statements = sources.versions().clustered(sources.statements(), "s.statement_id");
    return statements
        .selectExpr(
            "cluster_id",
            "struct(s.statement_id, doc_id, outlet, published_on, s.kind, s.content,"
                + " s.condition, s.cue, coalesce(s.cue_class, 'neutral') AS cue_class) AS v")
        .groupBy("cluster_id")
        .agg(functions.expr("sort_array(collect_list(v))").as("versions"))
        .where("size(versions) > 1")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) QuoteVariantsTable::variants, Encoders.row(schema()));
  }

  private StructType schema() {
    StructType schema = new StructType();
    for (Column column : columns()) {
      schema = schema.add(column.name(), column.type());
    }
    return schema;
  }

  private static Iterator<Row> variants(Iterator<Row> clusters) {
    Variants variants = new Variants();
    return new Flattened<>(clusters, row -> rows(variants, row));
  }

  private static List<Row> rows(Variants variants, Row cluster) {
    Map<String, Row> printed = new HashMap<>();
    List<Version> versions = new ArrayList<>();
    for (Row row : cluster.<Row>getList(1)) {
      printed.put(row.getAs("statement_id"), row);
      versions.add(version(row));
    }
    return variants.of(versions).stream()
        .map(
            variant ->
                row(cluster.getString(0), printed.get(variant.version().statement()), variant))
        .toList();
  }

  private static Version version(Row row) {
    Date day = row.getAs("published_on");
    return new Version(
        row.getAs("statement_id"),
        row.getAs("content"),
        !"indirect".equals(row.getAs("kind")),
        row.getAs("condition"),
        row.getAs("cue"),
        row.getAs("cue_class"),
        day == null ? Integer.MAX_VALUE : (int) day.toLocalDate().toEpochDay());
  }

  private static Row row(String cluster, Row printed, Variant variant) {
    CodePoints points = new CodePoints(variant.reference().content());
    boolean cut = !variant.dropped().isEmpty();
    return new RowBuilder()
        .add(
            cluster,
            variant.version().statement(),
            printed.getAs("doc_id"),
            printed.getAs("outlet"),
            printed.getAs("published_on"),
            printed.getAs("kind"),
            variant.version().content())
        .add(
            variant.reference().statement(),
            variant.relation().name().toLowerCase(Locale.ROOT),
            cut ? variant.droppedText() : null,
            variant.dropped().stream()
                .map(span -> RowFactory.create(points.of(span.begin()), points.of(span.end())))
                .toArray(Row[]::new))
        .add(
            variant.conditionDropped(),
            variant.condition(),
            variant.version().cue(),
            variant.version().cueClass(),
            variant.cueChanged())
        .row();
  }
}
