package org.demarche.spark.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The best statements for each figure, found in one pass; holds no more than it may show. */
final class Candidates {

  /**
   * One of them.
   *
   * @param weight the higher the better it shows the figure
   * @param ref issue, frame or speaker that its evidence is of
   * @param word what to mark instead of evidence, where the figure is of a word
   */
  record Candidate(
      String statement,
      String speaker,
      double weight,
      String coding,
      String ref,
      @Nullable String word) {
    Candidate(String statement, String speaker, double weight, String coding, String ref) {
      this(statement, speaker, weight, coding, ref, null);
    }
  }

  private static final Comparator<Candidate> BEST =
      Comparator.comparingDouble(Candidate::weight)
          .reversed()
          .thenComparing(Candidate::statement)
          .thenComparing(Candidate::speaker);

  private final Map<String, TreeSet<Candidate>> byGroup = new HashMap<>();
  private final Map<String, Integer> totals = new HashMap<>();
  private final int most;

  /**
   * @param most kept for each group: more than are shown, as versions of one statement show once
   */
  Candidates(int most) {
    this.most = most;
  }

  void add(String group, Candidate candidate) {
    TreeSet<Candidate> best = byGroup.computeIfAbsent(group, id -> new TreeSet<>(BEST));
    best.add(candidate);
    totals.merge(group, 1, Integer::sum);
    if (best.size() > most) {
      best.pollLast();
    }
  }

  Set<String> statements() {
    Set<String> ids = new HashSet<>();
    byGroup.values().forEach(best -> best.forEach(each -> ids.add(each.statement())));
    return ids;
  }

  List<Candidate> of(String group) {
    return Stream.ofNullable(byGroup.get(group)).flatMap(TreeSet::stream).toList();
  }

  int total(String group) {
    return totals.getOrDefault(group, 0);
  }
}
