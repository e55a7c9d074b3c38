package org.demarche.compare.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.demarche.compare.stat.ClusterBootstrap;
import org.demarche.compare.stat.Estimate;
import org.demarche.compare.stat.Interval;
import org.demarche.compare.stat.Ratio;
import org.demarche.compare.stat.Seeds;

/**
 * The stories of a cell in an order that hangs on their ids alone. Beyond {@link #MOST} stories
 * they are put into as many random groups, which are then resampled in their stead (the method of
 * random groups: Wolter, "Introduction to Variance Estimation", 2nd edition 2007, chapter 2), so
 * that a cell costs the same however large it grows.
 */
public record StorySums(List<StorySum> stories) {

  /** No more groups than these are resampled. */
  public static final int MOST = 500;

  public static StorySums of(Map<String, StorySum> byStory) {
    List<StorySum> grouped = new ArrayList<>();
    List<String> ids = shuffled(byStory.keySet());
    for (int i = 0; i < ids.size(); i++) {
      StorySum sum = byStory.get(ids.get(i));
      if (i < MOST) {
        grouped.add(sum);
      } else {
        grouped.set(i % MOST, grouped.get(i % MOST).plus(sum));
      }
    }
    return new StorySums(grouped);
  }

  /** Ids in an order that looks random and is always the same. */
  public static List<String> shuffled(Iterable<String> ids) {
    List<String> order = new ArrayList<>();
    ids.forEach(order::add);
    order.sort(
        Comparator.comparingLong((String id) -> Seeds.of(0, id))
            .thenComparing(Comparator.naturalOrder()));
    return order;
  }

  public Estimate estimate(ClusterBootstrap bootstrap, Interval bounds) {
    double[] totals = stories.stream().mapToDouble(StorySum::total).toArray();
    double[] weights = stories.stream().mapToDouble(StorySum::weight).toArray();
    return bootstrap.estimate(new Ratio(totals, weights), totals.length, bounds);
  }
}
