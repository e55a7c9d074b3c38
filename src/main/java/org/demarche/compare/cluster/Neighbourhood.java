package org.demarche.compare.cluster;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Compares what met in a bucket: each with the {@link #REACH} before it by day and wording, so that
 * a bucket of a phrase that everybody uses costs no more than its size (the sorted neighbourhood
 * method: Hernandez and Stolfo, "The merge/purge problem", 1995).
 *
 * @param <T> what is compared
 */
public final class Neighbourhood<T> {

  public static final int REACH = 40;

  /** The order in which the statements of a bucket must come. */
  public static final Comparator<Sketch> STATEMENTS =
      Comparator.comparingInt(Sketch::day)
          .thenComparing(Sketch::words, Arrays::compare)
          .thenComparing(Sketch::id);

  private final Function<T, String> id;
  private final ToIntFunction<T> day;
  private final BiFunction<T, T, @Nullable Tier> likeness;
  private final Deque<T> before = new ArrayDeque<>();
  private long bucket;

  private Neighbourhood(
      Function<T, String> id, ToIntFunction<T> day, BiFunction<T, T, @Nullable Tier> likeness) {
    this.id = id;
    this.day = day;
    this.likeness = likeness;
  }

  public static Neighbourhood<Sketch> ofStatements() {
    return new Neighbourhood<>(Sketch::id, Sketch::day, Likeness::of);
  }

  /** Of articles, which come by day and id. */
  public static Neighbourhood<ArticleSketch> ofArticles() {
    return new Neighbourhood<>(ArticleSketch::id, ArticleSketch::day, ArticleSketch::likeness);
  }

  /**
   * Takes the next one.
   *
   * @param key of its bucket; all of a bucket come in a row, in their order
   * @param found is given what is like it
   */
  public void add(long key, T next, Consumer<Edge> found) {
    if (key != bucket) {
      before.clear();
      bucket = key;
    }
    for (T earlier : before) {
      Tier tier = id.apply(earlier).equals(id.apply(next)) ? null : likeness.apply(earlier, next);
      if (tier != null) {
        found.accept(
            Edge.between(
                id.apply(earlier),
                day.applyAsInt(earlier),
                id.apply(next),
                day.applyAsInt(next),
                tier));
      }
    }
    before.addLast(next);
    if (before.size() > REACH) {
      before.removeFirst();
    }
  }
}
