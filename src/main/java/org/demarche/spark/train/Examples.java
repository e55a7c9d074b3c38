package org.demarche.spark.train;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Lines as vectors, in one partition: sums over it come out the same each time, to the last bit.
 *
 * @param labels in alphabetical order
 * @param names of the vectors' places, in alphabetical order
 * @param labelWeights how much a line of each label weighs
 */
record Examples(
    JavaRDD<Example> rows,
    List<String> labels,
    List<String> names,
    double[] labelWeights,
    int folds)
    implements AutoCloseable {

  private static final int MOST_FEATURES = 1 << 20;

  Examples {
    labels = List.copyOf(labels);
    names = List.copyOf(names);
  }

  /**
   * @param known the rows without their features
   * @param least lines in which a feature must stand to be learnt
   */
  static Examples of(
      JavaSparkContext context,
      JavaRDD<TrainingRow> rows,
      List<TrainingRow> known,
      int folds,
      int least) {
    List<String> labels = known.stream().map(TrainingRow::label).distinct().sorted().toList();
    List<String> names = names(rows, least);
    int[] fold = Folds.of(known, folds);
    Map<Long, Integer> byLine = new HashMap<>();
    for (int at = 0; at < fold.length; at++) {
      byLine.put(known.get(at).line(), fold[at]);
    }
    Broadcast<Vectorizer> vectorizer = context.broadcast(new Vectorizer(labels, names, byLine));
    JavaRDD<Example> examples =
        rows.map(row -> vectorizer.value().example(row))
            .coalesce(1)
            .persist(StorageLevel.MEMORY_AND_DISK());
    return new Examples(examples, labels, names, weights(known, labels), folds);
  }

  /** Lines of a rare label weigh more, by the root of what would make all labels equal. */
  private static double[] weights(List<TrainingRow> rows, List<String> labels) {
    double[] counts = new double[labels.size()];
    rows.forEach(row -> counts[labels.indexOf(row.label())]++);
    return Arrays.stream(counts).map(n -> Math.sqrt(rows.size() / (n * counts.length))).toArray();
  }

  private static List<String> names(JavaRDD<TrainingRow> rows, int least) {
    return rows
        .flatMapToPair(Examples::ones)
        .reduceByKey(Integer::sum)
        .filter(count -> count._2() >= least)
        .collect()
        .stream()
        .sorted(
            Comparator.<Tuple2<String, Integer>>comparingInt(count -> -count._2())
                .thenComparing(Tuple2::_1))
        .limit(MOST_FEATURES)
        .map(Tuple2::_1)
        .sorted()
        .toList();
  }

  private static Iterator<Tuple2<String, Integer>> ones(TrainingRow row) {
    return Arrays.stream(row.names()).map(name -> new Tuple2<>(name, 1)).iterator();
  }

  JavaRDD<Example> fold(int fold) {
    return rows.filter(example -> example.fold() == fold);
  }

  JavaRDD<Example> without(int fold) {
    return rows.filter(example -> example.fold() != fold);
  }

  @Override
  public void close() {
    rows.unpersist();
  }
}
