package org.demarche.stance.issue;

import java.util.List;

/**
 * A phrase of an issue, made ready.
 *
 * @param steps words in their order; never empty
 * @param beside words that must stand near them, before or after; empty where none must
 */
record Pattern(List<Step> steps, List<Step> beside) {

  Pattern {
    steps = List.copyOf(steps);
    beside = List.copyOf(beside);
  }

  /** Whether one of the words fits. */
  boolean names(String norm) {
    return steps.stream().anyMatch(step -> step.word().fits(norm))
        || beside.stream().anyMatch(step -> step.word().fits(norm));
  }

  /**
   * One word of a phrase.
   *
   * @param word which words fit
   * @param gap whether other words may stand before it
   * @param optional whether it may be missing
   */
  record Step(WordMatcher word, boolean gap, boolean optional) {}
}
