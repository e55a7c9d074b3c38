package org.demarche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How one issue was spoken of over time: for each speaker a strip of bars, up for statements in
 * favour, down for those against.
 *
 * @param first and {@code last} periods as they are written
 * @param most statements of a side in any one period: what a full bar stands for
 */
public record Series(Code issue, String first, String last, int most, List<Strip> strips) {

  private static final int SPEAKERS = 5;

  /** Width of a strip in user units. */
  public static final int WIDTH = 430;

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
   * @param x left edge, {@code width} and heights in user units
   */
  public record Bar(
      String period, long x, long width, long up, long down, int support, int oppose, int other) {}

  /** For each issue on which anything dated was said, the speakers who say most of it. */
  static List<Series> of(ReportData data) {
    List<String> periods =
        new ArrayList<>(
            data.timeline().stream()
                .map(Stand::period)
                .filter(period -> period != null)
                .collect(Collectors.toCollection(TreeSet::new)));
    List<Series> all = new ArrayList<>();
    for (Code issue : data.issues().values()) {
      List<Stand> own =
          data.timeline().stream().filter(stand -> stand.issue().equals(issue.id())).toList();
      if (!own.isEmpty() && periods.size() > 1) {
        all.add(of(issue, own, periods, data));
      }
    }
    return all;
  }

  private static Series of(Code issue, List<Stand> own, List<String> periods, ReportData data) {
    int most =
        own.stream().mapToInt(stand -> Math.max(stand.support(), stand.oppose())).max().orElse(1);
    Map<String, List<Stand>> bySpeaker =
        own.stream().collect(Collectors.groupingBy(Stand::speaker));
    List<Strip> strips =
        data.speakers().values().stream()
            .filter(speaker -> bySpeaker.containsKey(speaker.id()))
            .sorted(Comparator.comparingInt(speaker -> -total(bySpeaker.get(speaker.id()))))
            .limit(SPEAKERS)
            .map(
                speaker ->
                    strip(
                        speaker,
                        issue,
                        bySpeaker.get(speaker.id()),
                        periods,
                        Math.max(1, most),
                        data))
            .toList();
    return new Series(
        issue, periods.get(0), periods.get(periods.size() - 1), Math.max(1, most), strips);
  }

  private static int total(List<Stand> stands) {
    return stands.stream().mapToInt(Stand::statements).sum();
  }

  private static Strip strip(
      Code speaker, Code issue, List<Stand> own, List<String> periods, int most, ReportData data) {
    List<Bar> bars = new ArrayList<>();
    long width = WIDTH / periods.size();
    for (Stand stand : own) {
      int at = periods.indexOf(stand.period());
      bars.add(
          new Bar(
              periods.get(at),
              at * width + 1,
              Math.max(2, Math.min(26, width - 2)),
              Math.round(20.0 * stand.support() / most),
              Math.round(20.0 * stand.oppose() / most),
              stand.support(),
              stand.oppose(),
              stand.ambivalent() + stand.neutral()));
    }
    String anchor = Anchors.stance(speaker.id(), issue.id());
    return new Strip(speaker, data.groups().containsKey(anchor) ? anchor : null, bars);
  }
}
