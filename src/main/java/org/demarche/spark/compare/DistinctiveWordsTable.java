package org.demarche.spark.compare;

import static org.demarche.spark.table.Types.DOUBLE;
import static org.demarche.spark.table.Types.LONG;
import static org.demarche.spark.table.Types.STRING;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.demarche.compare.Comparison;
import org.demarche.compare.Utterance;
import org.demarche.compare.cluster.Vocabulary;
import org.demarche.compare.pair.DistinctiveWord;
import org.demarche.spark.cluster.Flattened;
import org.demarche.spark.table.Column;
import org.demarche.spark.table.Sources;

/**
 * The words that set speakers apart. Function words are left out, as they tell direct from indirect
 * speech rather than speakers; so are words that all together use fewer than {@value #LEAST} times.
 */
public final class DistinctiveWordsTable extends MadeTable {

  private static final int LEAST = 3;
  private static final int MOST = 40;

  /** All speakers beyond those who say most, as one. */
  private static final String OTHERS = "";

  private static final StructType WORD =
      new StructType().add("speaker", DataTypes.StringType).add("word", DataTypes.StringType);

  @Override
  public String name() {
    return "distinctive_words";
  }

  @Override
  public String note() {
    return "a speaker x a word that it uses more than all others together";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.of("speaker_id", STRING, "See speakers; those who say most."),
        Column.of("word", STRING, "In lower case."),
        Column.of(
            "z",
            DOUBLE,
            "Log-odds with an informative Dirichlet prior, by its error (Monroe, Colaresi and"
                + " Quinn 2008); above 1.96 beyond chance."),
        Column.of("n", LONG, "How often, each distinct statement counted once."),
        Column.of("n_words", LONG, "All words of the speaker."),
        Column.of("n_other", LONG, "How often all others use it."),
        Column.of("n_words_other", LONG, "All words of all others."));
  }

  @Override
  Stream<Row> made(Sources sources) {
    List<String> loudest = loudest(sources.comparison());
    Map<String, Map<String, Long>> counts = new TreeMap<>();
    Dataset<Row> once = sources.table("statements").where("cluster_id = statement_id");
    once.join(sources.table("attributions").select("statement_id", "speaker_id"), "statement_id")
        .select("speaker_id", "content")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> words(rows, loudest), Encoders.row(WORD))
        .groupBy("word", "speaker")
        .count()
        .toLocalIterator()
        .forEachRemaining(
            row ->
                counts
                    .computeIfAbsent(row.getString(1), speaker -> new HashMap<>())
                    .put(row.getString(0), row.getLong(2)));
    drop(counts);
    return DistinctiveWord.compare(counts, LEAST, MOST).stream()
        .filter(word -> !word.speaker().equals(OTHERS))
        .map(
            word ->
                RowFactory.create(
                    word.speaker(),
                    word.word(),
                    word.z(),
                    word.count(),
                    word.total(),
                    word.otherCount(),
                    word.otherTotal()));
  }

  private static List<String> loudest(Comparison comparison) {
    Map<String, Long> statements =
        comparison.utterances().stream()
            .collect(Collectors.groupingBy(Utterance::speaker, Collectors.counting()));
    return statements.keySet().stream()
        .sorted(
            Comparator.comparingLong((String speaker) -> -statements.get(speaker))
                .thenComparing(Function.identity()))
        .limit(comparison.settings().speakers())
        .toList();
  }

  private static Iterator<Row> words(Iterator<Row> statements, List<String> loudest) {
    Vocabulary vocabulary = new Vocabulary();
    return new Flattened<>(
        statements,
        row -> {
          String speaker = loudest.contains(row.getString(0)) ? row.getString(0) : OTHERS;
          return Vocabulary.words(row.getString(1)).stream()
              .filter(word -> word.length() > 1 && Character.isLetter(word.charAt(0)))
              .filter(vocabulary::isContent)
              .map(word -> RowFactory.create(speaker, word))
              .toList();
        });
  }

  private static void drop(Map<String, Map<String, Long>> counts) {
    Map<String, Long> all = new HashMap<>();
    counts.values().forEach(own -> own.forEach((word, n) -> all.merge(word, n, Long::sum)));
    counts.values().forEach(own -> own.keySet().removeIf(word -> all.get(word) < LEAST));
    counts.values().removeIf(Map::isEmpty);
  }
}
