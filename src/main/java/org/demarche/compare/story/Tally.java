package org.demarche.compare.story;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.compare.Settings;
import org.demarche.compare.Utterance;
import org.demarche.compare.stat.ClusterBootstrap;
import org.demarche.compare.stat.Interval;

/**
 * Adds up one figure of one cell, each distinct statement once: where several documents print it,
 * the mean of their codings counts. A statement that a rolled-up speaker made through two mouths is
 * one too.
 */
public final class Tally {

  private final Map<String, Map<String, Mean>> stories = new TreeMap<>();
  private final Set<String> documents = new HashSet<>();
  private final Set<String> statements = new HashSet<>();
  private int clusters;

  private static final class Mean {
    private double sum;
    private int count;
  }

  /** Adds what one utterance says of the figure: a score, or 1 and 0 for a share. */
  public void add(Utterance utterance, double value) {
    Mean mean =
        stories
            .computeIfAbsent(utterance.story(), story -> new TreeMap<>())
            .computeIfAbsent(
                utterance.cluster(),
                cluster -> {
                  clusters++;
                  return new Mean();
                });
    mean.sum += value;
    mean.count++;
    documents.add(utterance.document());
    statements.add(utterance.statement());
  }

  /** The totals and weights of each story that says anything, by its id. */
  public Map<String, StorySum> sums() {
    Map<String, StorySum> sums = new TreeMap<>();
    stories.forEach(
        (story, means) -> {
          double total = 0;
          for (Mean mean : means.values()) {
            total += mean.sum / mean.count;
          }
          sums.put(story, new StorySum(total, means.size()));
        });
    return sums;
  }

  /** Whether there is enough to tell. */
  public boolean enough(Settings settings) {
    return clusters >= settings.minimum() && stories.size() >= 2;
  }

  public int clusters() {
    return clusters;
  }

  /**
   * @param bounds the values that a single statement can have
   * @param bootstrap already seeded for this cell
   */
  public Cell cell(Interval bounds, ClusterBootstrap bootstrap, Settings settings) {
    return new Cell(
        statements.size(),
        documents.size(),
        clusters,
        stories.size(),
        enough(settings) ? StorySums.of(sums()).estimate(bootstrap, bounds) : null);
  }
}
