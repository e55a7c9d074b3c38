package org.demarche.compare.validity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.demarche.compare.stat.Bootstrap;
import org.demarche.compare.stat.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its error bar.
 *
 * @param n how many judgements it rests on
 * @param value NaN where it is not defined
 */
public record Measured(String name, int n, double value, @Nullable Interval interval) {

  public Measured {
    Objects.requireNonNull(name, "name");
  }

  /**
   * A figure of the confusion table, its interval by drawing stories again.
   *
   * @param stories the judgements of each
   */
  public static Measured of(
      String name,
      List<List<Judged>> stories,
      ToDoubleFunction<Confusion> figure,
      Bootstrap bootstrap) {
    List<Judged> all = stories.stream().flatMap(List::stream).toList();
    return new Measured(
        name,
        all.size(),
        figure.applyAsDouble(Confusion.of(all)),
        bootstrap.interval(stories.size(), drawn -> figure.applyAsDouble(some(stories, drawn))));
  }

  private static Confusion some(List<List<Judged>> stories, int[] drawn) {
    return Confusion.of(
        Arrays.stream(drawn).mapToObj(stories::get).flatMap(Collection::stream).toList());
  }
}
