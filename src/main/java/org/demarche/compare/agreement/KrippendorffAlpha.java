package org.demarche.compare.agreement;

import org.demarche.compare.stat.Bootstrap;
import org.demarche.compare.stat.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Krippendorff's alpha: one minus the observed over the expected disagreement, for any number of
 * coders and with values missing (Krippendorff, "Computing Krippendorff's alpha-reliability",
 * 2011). 1 is perfect, 0 is what chance gives; below .667 he advises against conclusions.
 */
public final class KrippendorffAlpha {

  private KrippendorffAlpha() {}

  /** Alpha; NaN where fewer than two values were given, so that nobody could have disagreed. */
  public static double of(Ratings ratings, Level level) {
    Coincidences coincidences = Coincidences.of(ratings);
    double[][] differences = level.differences(ratings.values(), coincidences.totals());
    double expected = coincidences.expected(differences);
    return expected > 0 ? 1 - coincidences.observed(differences) / expected : Double.NaN;
  }

  /**
   * Its interval, by drawing units again: the bootstrap that Zapf et al. recommend ("Measuring
   * inter-rater reliability for nominal data", 2016).
   *
   * @return null where alpha is not defined in most resamples, or the same in all: then drawing
   *     again shows nothing, which is not to say that it is sure
   */
  public static @Nullable Interval interval(Ratings ratings, Level level, Bootstrap bootstrap) {
    Ratings paired = ratings.select(ratings.pairable().stream().mapToInt(i -> i).toArray());
    Interval interval =
        bootstrap.interval(paired.units().size(), drawn -> of(paired.select(drawn), level));
    return interval == null || interval.width() == 0 ? null : interval;
  }
}
