package org.demarche.compare.validity;

import java.util.Collection;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.demarche.compare.stat.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A share of weighted judgements that come in stories, with an interval that holds for few of them
 * and for shares near 0 and 1, where drawing again shows nothing: Clopper and Pearson's, with as
 * many judgements as the sample is worth (Korn and Graubard, "Confidence intervals for proportions
 * with small expected number of positive counts estimated from survey data", 1998).
 *
 * @param share in [0,1]; NaN where there are no judgements
 * @param worth how many judgements drawn independently would tell as much
 */
record SurveyProportion(double share, double worth) {

  /** One story's weights: of all judgements, of those that are right, and of all squared. */
  record Story(int n, double all, double right, double squares) {}

  static SurveyProportion of(Collection<Story> stories) {
    double all = stories.stream().mapToDouble(Story::all).sum();
    double share = stories.stream().mapToDouble(Story::right).sum() / all;
    double n = stories.stream().mapToInt(Story::n).sum();
    double squares = stories.stream().mapToDouble(Story::squares).sum();
    int count = stories.size();
    double even = all * all / squares;
    if (count < 2) {
      return new SurveyProportion(share, Math.min(even, 1));
    }
    double variance =
        stories.stream()
                .mapToDouble(story -> (story.right - share * story.all) / all)
                .map(z -> z * z)
                .sum()
            * count
            / (count - 1.0);
    if (!(variance > 0)) {
      // Nothing varies, and drawing again would show nothing.
      return new SurveyProportion(share, Math.min(even, n));
    }
    double worth = Math.min(n, share * (1 - share) / variance);
    double degrees = n > 1 ? student(n - 1) / student(count - 1.0) : 1;
    return new SurveyProportion(share, Math.min(n, worth * degrees * degrees));
  }

  private static double student(double degrees) {
    return new TDistribution(null, degrees).inverseCumulativeProbability(0.975);
  }

  /**
   * @param level 0.95 for 95 %
   * @return null where there are no judgements
   */
  @Nullable Interval interval(double level) {
    if (Double.isNaN(share)) {
      return null;
    }
    double tail = (1 - level) / 2;
    double right = share * worth;
    double wrong = worth - right;
    double low = right > 0 ? beta(right, wrong + 1, tail) : 0;
    double high = wrong > 0 ? beta(right + 1, wrong, 1 - tail) : 1;
    return new Interval(Math.min(low, share), Math.max(high, share));
  }

  private static double beta(double a, double b, double probability) {
    return new BetaDistribution(null, a, b).inverseCumulativeProbability(probability);
  }
}
