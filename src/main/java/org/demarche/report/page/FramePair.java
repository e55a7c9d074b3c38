package org.demarche.report.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.report.Code;
import org.demarche.report.Figure;
import org.demarche.report.FrameGap;
import org.demarche.report.ReportData;
import org.demarche.report.Share;

/**
 * Two speakers who put things differently.
 *
 * @param figures the divergence with its interval, and how sure it is
 * @param apart the frames in which their shares lie furthest apart
 */
public record FramePair(String first, String second, String figures, List<Apart> apart) {
  private static final int FRAMES = 3;

  /** Below that, two shares are as good as the same. */
  private static final double LEAST = .05;

  private static final Comparator<FrameGap> STRONGEST =
      Comparator.comparing(FrameGap::sure)
          .thenComparingDouble(gap -> gap.figure().value())
          .reversed()
          .thenComparing(FrameGap::speaker)
          .thenComparing(FrameGap::other);

  public FramePair {
    apart = List.copyOf(apart);
  }

  /** A frame with the shares of the two. */
  public record Apart(String frame, String first, String second) {}

  /** Those that are sure, else half as many that may be chance. */
  static List<FramePair> of(ReportData data, int most) {
    long sure = data.frameGaps().stream().filter(FrameGap::sure).count();
    Map<String, Map<String, Figure>> shares = new HashMap<>();
    for (Share share : data.shares()) {
      if (share.figure() != null) {
        shares
            .computeIfAbsent(share.row(), speaker -> new HashMap<>())
            .put(share.column(), share.figure());
      }
    }
    return data.frameGaps().stream()
        .sorted(STRONGEST)
        .limit(Math.min(most, Math.max(most / 2, sure)))
        .map(
            gap ->
                new FramePair(
                    data.name(gap.speaker()),
                    data.name(gap.other()),
                    figures(gap),
                    apart(
                        data,
                        shares.getOrDefault(gap.speaker(), Map.of()),
                        shares.getOrDefault(gap.other(), Map.of()))))
        .toList();
  }

  private static String figures(FrameGap gap) {
    return String.format(
        Locale.ROOT,
        "%s (95 %% interval %s), n %d and %d; %s",
        gap.figure().plain(),
        gap.figure().plainInterval(),
        gap.n(),
        gap.otherN(),
        Certainty.of(gap.sure(), gap.q()));
  }

  private static List<Apart> apart(
      ReportData data, Map<String, Figure> first, Map<String, Figure> second) {
    return data.frames().values().stream()
        .map(Code::id)
        .filter(frame -> first.containsKey(frame) && second.containsKey(frame))
        .filter(frame -> distance(first.get(frame), second.get(frame)) >= LEAST)
        .sorted(
            Comparator.comparingDouble(
                (String frame) -> -distance(first.get(frame), second.get(frame))))
        .limit(FRAMES)
        .map(
            frame ->
                new Apart(
                    data.frames().get(frame).name(),
                    first.get(frame).percent(),
                    second.get(frame).percent()))
        .toList();
  }

  private static double distance(Figure a, Figure b) {
    return Math.abs(a.value() - b.value());
  }
}
