package org.demarche.compare.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.compare.stat.LogOdds;

/**
 * A word that sets a speaker apart from all others together.
 *
 * @param count of the word in the speaker's distinct statements
 * @param total words of these
 * @param otherCount of the word in the others' distinct statements
 * @param otherTotal words of those
 * @param z log-odds over its error, see {@link LogOdds}; positive: the speaker's word
 */
public record DistinctiveWord(
    String speaker,
    String word,
    long count,
    long total,
    long otherCount,
    long otherTotal,
    double z) {

  /** A prior of this many words is one long article: it outweighs a handful of chance repeats. */
  private static final LogOdds LOG_ODDS = new LogOdds(1_000);

  /**
   * The most distinctive words of each speaker, best first.
   *
   * @param counts of each word, by speaker; each distinct statement counted once
   * @param least how often a speaker must use a word
   * @param most how many words of each speaker
   */
  public static List<DistinctiveWord> compare(
      Map<String, Map<String, Long>> counts, int least, int most) {
    Map<String, Long> all = new TreeMap<>();
    counts.values().forEach(own -> own.forEach((word, n) -> all.merge(word, n, Long::sum)));
    long everything = sum(all);
    List<DistinctiveWord> rows = new ArrayList<>();
    new TreeMap<>(counts)
        .forEach(
            (speaker, own) -> {
              long total = sum(own);
              own.entrySet().stream()
                  .filter(word -> word.getValue() >= least && everything > total)
                  .map(
                      word ->
                          of(
                              speaker,
                              word.getKey(),
                              word.getValue(),
                              total,
                              all.get(word.getKey()) - word.getValue(),
                              everything - total))
                  .filter(row -> row.z > 0)
                  .sorted(
                      Comparator.comparingDouble(DistinctiveWord::z)
                          .reversed()
                          .thenComparing(DistinctiveWord::word))
                  .limit(most)
                  .forEach(rows::add);
            });
    return rows;
  }

  private static DistinctiveWord of(
      String speaker, String word, long count, long total, long otherCount, long otherTotal) {
    return new DistinctiveWord(
        speaker,
        word,
        count,
        total,
        otherCount,
        otherTotal,
        LOG_ODDS.z(count, total, otherCount, otherTotal));
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
