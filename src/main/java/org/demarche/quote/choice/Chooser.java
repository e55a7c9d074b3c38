package org.demarche.quote.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.quote.candidate.Candidate;

/** Chooses among the readings of a sentence: the surest first, none that overlaps one chosen. */
public final class Chooser {

  private final double threshold;

  /**
   * @param threshold what a reading must score; higher is stricter
   */
  public Chooser(double threshold) {
    this.threshold = threshold;
  }

  /** A reading and its score. */
  public record Chosen(Candidate candidate, double score) {}

  /** In text order of their contents. */
  public List<Chosen> choose(List<Candidate> candidates) {
    List<Chosen> sorted = new ArrayList<>();
    for (Candidate candidate : candidates) {
      double score = Scores.of(candidate);
      if (score >= threshold) {
        sorted.add(new Chosen(candidate, score));
      }
    }
    if (sorted.size() > 1) {
      sorted.sort(Comparator.comparingDouble((Chosen chosen) -> -chosen.score()));
    }
    List<Chosen> chosen = new ArrayList<>();
    for (Chosen candidate : sorted) {
      if (chosen.stream().noneMatch(other -> clash(other.candidate(), candidate.candidate()))) {
        chosen.add(candidate);
      }
    }
    chosen.sort(Comparator.comparingInt((Chosen one) -> one.candidate().first()));
    return chosen;
  }

  private static boolean clash(Candidate a, Candidate b) {
    return a.head() == b.head()
        || a.overlaps(b)
        || a.cueWords().overlaps(b.cueWords())
        || covers(a, b)
        || covers(b, a);
  }

  /** Whether a content holds the other's cue. */
  private static boolean covers(Candidate a, Candidate b) {
    return a.content().stream().anyMatch(piece -> piece.overlaps(b.cueWords()));
  }
}
