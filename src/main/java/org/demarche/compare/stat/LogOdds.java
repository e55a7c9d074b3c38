package org.demarche.compare.stat;

/**
 * Which words set one speaker apart: the log-odds ratio with an informative Dirichlet prior, by its
 * standard error (Monroe, Colaresi and Quinn, "Fightin' Words", 2008, equations 15, 16, 22 and 23).
 *
 * <p>The prior is the words' frequency in all texts together, as strong as {@code prior} words: it
 * holds down both rare words and words that everybody uses, so that no stop list is needed.
 *
 * @param prior how many words of background each side is given, above 0
 */
public record LogOdds(double prior) {

  public LogOdds {
    if (!(prior > 0)) {
      throw new IllegalArgumentException("prior " + prior);
    }
  }

  /**
   * @param count of the word here
   * @param total of all words here
   * @param otherCount of the word elsewhere
   * @param otherTotal of all words elsewhere; with {@code total} above 0
   * @return z-score: positive where the word is used more here; |z| above 1.96 is beyond chance
   */
  public double z(long count, long total, long otherCount, long otherTotal) {
    double alpha = prior * (count + otherCount) / (total + otherTotal);
    double here = count + alpha;
    double there = otherCount + alpha;
    double ratio =
        Math.log(here / (total + prior - here)) - Math.log(there / (otherTotal + prior - there));
    return ratio / Math.sqrt(1 / here + 1 / there);
  }
}
