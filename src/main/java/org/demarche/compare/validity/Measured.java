package org.demarche.compare.validity;

import java.util.Arrays;
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

  /** A figure of the confusion table, its interval by drawing judgements again. */
  public static Measured of(
      String name, List<Judged> judged, ToDoubleFunction<Confusion> figure, Bootstrap bootstrap) {
    return new Measured(
        name,
        judged.size(),
        figure.applyAsDouble(Confusion.of(judged)),
        bootstrap.interval(
            judged.size(),
            drawn ->
                figure.applyAsDouble(
                    Confusion.of(Arrays.stream(drawn).mapToObj(judged::get).toList()))));
  }
}
