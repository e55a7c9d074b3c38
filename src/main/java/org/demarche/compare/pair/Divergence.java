package org.demarche.compare.pair;

import org.demarche.compare.stat.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * How far two speakers lie apart.
 *
 * @param speaker the first of the pair by id
 * @param other the second
 * @param issue null where the measure takes in all frames
 * @param gap first minus second for {@link Measure#STANCE_GAP}, in [-2,2]; in [0,1] bits else
 * @param pValue of the permutation test, above 0
 * @param qValue the p-value adjusted for all rows of its table
 * @param statements distinct statements of the first that it rests on
 * @param otherStatements of the second
 */
public record Divergence(
    String speaker,
    String other,
    @Nullable String issue,
    Measure measure,
    Estimate gap,
    double pValue,
    double qValue,
    int statements,
    int otherStatements) {

  /** What the gap is. */
  public enum Measure {
    /** Difference of the mean scores on an issue. */
    STANCE_GAP,
    /** Jensen-Shannon divergence of the frames, corrected for the bias of small samples. */
    JENSEN_SHANNON
  }

  Divergence adjusted(double value) {
    return new Divergence(
        speaker, other, issue, measure, gap, pValue, value, statements, otherStatements);
  }
}
