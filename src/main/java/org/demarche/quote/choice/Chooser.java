package org.demarche.quote.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.codebook.cue.Frame;
import org.demarche.codebook.cue.PartOfSpeech;
import org.demarche.quote.candidate.Candidate;
import org.demarche.quote.candidate.SourceKind;

/** Chooses among the readings of a sentence: the surest first, none that overlaps one chosen. */
public final class Chooser {

  private static final double NESTED = 0.4;

  /** The cue by which agencies and papers pass on what somebody said. */
  private static final String RELAY = "report";

  private final double threshold;

  /**
   * @param threshold what a reading must score; higher is stricter
   */
  public Chooser(double threshold) {
    this.threshold = threshold;
  }

  /** Adds the chosen readings of a sentence, in text order of their contents. */
  public void choose(List<Candidate> candidates, int sentence, List<Draft> out) {
    List<Draft> sorted = new ArrayList<>();
    for (Candidate candidate : candidates) {
      double score = Scores.of(candidate) - (isReported(candidate, candidates) ? NESTED : 0);
      if (score >= threshold) {
        sorted.add(new Draft(candidate, score, sentence, null));
      }
    }
    if (sorted.size() > 1) {
      sorted.sort(Comparator.comparingDouble((Draft draft) -> -draft.score()));
    }
    List<Draft> chosen = new ArrayList<>();
    for (Draft draft : sorted) {
      if (isFree(draft.candidate(), chosen)) {
        chosen.add(draft);
      }
    }
    chosen.sort(Comparator.comparingInt(Draft::first));
    out.addAll(chosen);
  }

  /** Whether the cue stands in what another says: "said she regretted her words". */
  private boolean isReported(Candidate candidate, List<Candidate> candidates) {
    for (Candidate other : candidates) {
      if (isJudged(candidate, other) || isWhole(other, candidate)) {
        return true;
      }
      boolean before = other.cueWords().first() < candidate.cueWords().first();
      if ((before ? other.reports() : closes(other))
          && !other.cueWords().overlaps(candidate.cueWords())
          && other.contentOverlaps(List.of(candidate.cueWords()))
          && !relays(other, candidate)
          && !isWhole(candidate, other)
          && Scores.of(other) >= threshold + 0.05) {
        return true;
      }
    }
    return false;
  }

  /** "his offer to leave was called a trick": what is said of the offer counts. */
  private boolean isJudged(Candidate candidate, Candidate other) {
    return candidate.cue() != null
        && candidate.cue().partOfSpeech() == PartOfSpeech.NOUN
        && other.frame() == Frame.PASSIVE
        && other.contentOverlaps(List.of(candidate.cueWords()))
        && Scores.of(other) >= threshold + 0.05;
  }

  /** "heard his question whether it was open" is no clause, but a noun with one. */
  private static boolean isWhole(Candidate noun, Candidate other) {
    return noun.cue() != null
        && noun.cue().partOfSpeech() == PartOfSpeech.NOUN
        && noun.last() == other.last()
        && (other.frame() == Frame.CLAUSE
                && noun.source().first() == other.first()
                && noun.cueWords().first() == noun.head() // not "he asked the question whether"
            || isOwned(noun, other)
            || noun.frame() == Frame.QUOTE && other.frame() == Frame.OBJECT);
  }

  /** "recalled a remark by the envoy that": what the envoy said counts. */
  private static boolean isOwned(Candidate noun, Candidate other) {
    return (other.frame() == Frame.OBJECT || other.frame() == Frame.CLAUSE)
        && noun.cueWords().first() - other.first() <= 2
        && noun.source().first() > noun.head()
        && noun.sourceKind() == SourceKind.NAMED
        && (noun.frame() == Frame.THAT || noun.frame() == Frame.QUOTE)
        && other.contentOverlaps(List.of(noun.source()));
  }

  /** ", she said": holds all that stands before; ", according to a statement" only says where. */
  private static boolean closes(Candidate candidate) {
    return candidate.frame() == Frame.PREPOSED && candidate.sourceKind() != SourceKind.DOCUMENT;
  }

  /** "Radio One reported that the envoy had said ...": what is passed on is the envoy's. */
  private static boolean relays(Candidate outer, Candidate inner) {
    boolean named =
        inner.sourceKind() == SourceKind.NAMED || inner.sourceKind() == SourceKind.NOMINAL;
    return named
        && outer.cue() != null
        && outer.cue().id().equals(RELAY)
        && outer.reports()
        && inner.cue() != null
        && inner.cue().utters()
        && inner.reports()
        && inner.last() == outer.last()
        && outer.contentOverlaps(List.of(inner.cueWords()))
        && inner.source().first() - outer.first() <= 2;
  }

  private static boolean isFree(Candidate candidate, List<Draft> chosen) {
    for (Draft draft : chosen) {
      Candidate other = draft.candidate();
      if (relays(other, candidate) || relays(candidate, other)) {
        continue;
      }
      if (candidate.head() == other.head()
          || candidate.cueWords().overlaps(other.cueWords())
          || candidate.contentOverlaps(other.content())
          || candidate.contentOverlaps(List.of(other.cueWords()))
          || other.contentOverlaps(List.of(candidate.cueWords()))) {
        return false;
      }
    }
    return true;
  }
}
