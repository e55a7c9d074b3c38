package org.demarche.compare.validity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
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

  /** With fewer stories, drawing them again tells nothing. */
  public static final int LEAST_STORIES = 5;

  private static final double LEVEL = 0.95;

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
        stories.size() < LEAST_STORIES
            ? null
            : bootstrap.interval(
                stories.size(), drawn -> figure.applyAsDouble(some(stories, drawn))));
  }

  /** The share of right answers, with {@link SurveyProportion}'s interval of 95 %. */
  public static Measured accuracy(String name, List<List<Judged>> stories) {
    return share(name, stories, judged -> true);
  }

  /**
   * F1 of a label. The judgements that agree on it, of all in which either gave it, are a share J
   * with an interval, and F1 is 2J/(1+J).
   */
  public static Measured f1(String label, List<List<Judged>> stories) {
    Measured jaccard =
        share(label, stories, one -> one.gold().equals(label) || one.machine().equals(label));
    Interval interval = jaccard.interval;
    return new Measured(
        label,
        stories.stream().mapToInt(List::size).sum(),
        f1(jaccard.value),
        interval == null ? null : new Interval(f1(interval.low()), f1(interval.high())));
  }

  private static double f1(double jaccard) {
    return 2 * jaccard / (1 + jaccard);
  }

  private static Measured share(
      String name, List<List<Judged>> stories, Predicate<Judged> counted) {
    List<SurveyProportion.Story> counts = new ArrayList<>();
    for (List<Judged> story : stories) {
      List<Judged> some = story.stream().filter(counted).toList();
      if (!some.isEmpty()) {
        counts.add(
            new SurveyProportion.Story(
                some.size(),
                some.stream().mapToDouble(Judged::weight).sum(),
                some.stream().filter(Judged::isRight).mapToDouble(Judged::weight).sum(),
                some.stream().mapToDouble(one -> one.weight() * one.weight()).sum()));
      }
    }
    SurveyProportion share = SurveyProportion.of(counts);
    int n = counts.stream().mapToInt(SurveyProportion.Story::n).sum();
    return new Measured(name, n, share.share(), share.interval(LEVEL));
  }

  private static Confusion some(List<List<Judged>> stories, int[] drawn) {
    return Confusion.of(
        Arrays.stream(drawn).mapToObj(stories::get).flatMap(Collection::stream).toList());
  }
}
