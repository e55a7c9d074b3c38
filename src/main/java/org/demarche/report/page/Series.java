package org.demarche.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.report.Code;
import org.demarche.report.ReportData;
import org.demarche.report.Stand;
import org.jspecify.annotations.Nullable;

/**
 * How one issue was spoken of over time: for each speaker a strip of bars, up for statements in
 * favour, down for those against. Strips of one issue share a scale.
 */
public record Series(Code issue, List<Strip> strips) {
  private static final int SPEAKERS = 5;

  /** Width of a strip in user units; its middle line is at {@link #BASE}. */
  public static final int WIDTH = 430;

  public static final int BASE = 30;

  private static final int TALLEST = 17;

  /** Narrower bars have no room for a number. */
  private static final int LABELLED = 15;

  public Series {
    strips = List.copyOf(strips);
  }

  /** One speaker. */
  public record Strip(Code speaker, @Nullable String anchor, List<Bar> bars) {
    public Strip {
      bars = List.copyOf(bars);
    }
  }

  /**
   * One period.
   *
   * @param x left edge; it, {@code middle}, width and heights in user units
   * @param labelled whether there is room for the numbers
   */
  public record Bar(
      String period,
      long x,
      long width,
      long up,
      long down,
      int support,
      int oppose,
      int other,
      boolean labelled) {
    public long middle() {
      return x + width / 2;
    }
  }

  /** For each issue on which anything dated was said, the speakers who say most of it. */
  static List<Series> of(ReportData data) {
    List<Series> all = new ArrayList<>();
    for (Code issue : data.issues().values()) {
      List<Stand> own =
          data.timeline().stream().filter(stand -> stand.issue().equals(issue.id())).toList();
      if (!own.isEmpty() && data.periods().starts().size() > 1) {
        all.add(of(issue, own, data));
      }
    }
    return all;
  }

  private static Series of(Code issue, List<Stand> own, ReportData data) {
    int most =
        own.stream().mapToInt(stand -> Math.max(stand.support(), stand.oppose())).max().orElse(1);
    Map<String, List<Stand>> bySpeaker =
        own.stream().collect(Collectors.groupingBy(Stand::speaker));
    List<Strip> strips =
        data.speakers().values().stream()
            .filter(speaker -> bySpeaker.containsKey(speaker.id()))
            .sorted(Comparator.comparingInt(speaker -> -total(bySpeaker.get(speaker.id()))))
            .limit(SPEAKERS)
            .map(speaker -> strip(speaker, bySpeaker.get(speaker.id()), Math.max(1, most), data))
            .toList();
    return new Series(issue, strips);
  }

  private static int total(List<Stand> stands) {
    return stands.stream().mapToInt(Stand::statements).sum();
  }

  private static Strip strip(Code speaker, List<Stand> own, int most, ReportData data) {
    List<String> periods = data.periods().starts();
    double slot = (double) WIDTH / periods.size();
    List<Bar> bars = new ArrayList<>();
    for (Stand stand : own) {
      int at = periods.indexOf(stand.period());
      long width = Math.max(2, Math.min(26, Math.round(slot) - 2));
      bars.add(
          new Bar(
              periods.get(at),
              Math.round((at + .5) * slot - width / 2.0),
              width,
              Math.round((double) TALLEST * stand.support() / most),
              Math.round((double) TALLEST * stand.oppose() / most),
              stand.support(),
              stand.oppose(),
              stand.ambivalent() + stand.neutral(),
              width >= LABELLED));
    }
    bars.sort(Comparator.comparing(Bar::period));
    String anchor = Anchors.stance(speaker.id(), own.get(0).issue());
    return new Strip(speaker, data.groups().containsKey(anchor) ? anchor : null, bars);
  }
}
