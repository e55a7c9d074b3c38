package org.demarche.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.demarche.report.Bloc;
import org.demarche.report.Code;
import org.demarche.report.Correction;
import org.demarche.report.Figure;
import org.demarche.report.FrameGap;
import org.demarche.report.Gap;
import org.demarche.report.Overview;
import org.demarche.report.Periods;
import org.demarche.report.Piece;
import org.demarche.report.Quote;
import org.demarche.report.QuoteGroup;
import org.demarche.report.ReportData;
import org.demarche.report.SameStatement;
import org.demarche.report.Share;
import org.demarche.report.Stand;
import org.demarche.report.WordScore;

/** A report's data with something of everything, and with markup wherever articles may hold any. */
final class MadeUp {

  static final String HOSTILE = "<script>alert(1)</script>\"'><img src=//evil.example/x onerror=x>";

  private MadeUp() {}

  static ReportData data() {
    Map<String, Code> speakers = codes("envoy", "ministry", "army", "unions");
    speakers.put("hostile", new Code("hostile", HOSTILE, HOSTILE));
    Map<String, Code> issues = codes("withdrawal", "joint-patrols", "port-fees");
    Map<String, QuoteGroup> groups = new LinkedHashMap<>();
    List<Stand> stands = new ArrayList<>();
    List<Stand> timeline = new ArrayList<>();
    stand("envoy", "withdrawal", .8, 12, stands, timeline, groups);
    stand("envoy", "joint-patrols", .05, 5, stands, timeline, groups);
    stand("ministry", "withdrawal", -.75, 9, stands, timeline, groups);
    stand("ministry", "port-fees", -.3, 4, stands, timeline, groups);
    stand("army", "withdrawal", Double.NaN, 2, stands, timeline, groups);
    stand("hostile", "port-fees", .4, 6, stands, timeline, groups);
    return new ReportData(
        "made-up, version 1",
        new Overview(
            30,
            4,
            1,
            90,
            40,
            20,
            30,
            70,
            5,
            "2026-01-05",
            "2026-02-20",
            List.of(
                new Overview.Outlet("Valley Post", 20, 60), new Overview.Outlet(HOSTILE, 10, 30))),
        speakers,
        issues,
        codes("security", "peace"),
        stands,
        timeline,
        new Periods("week", List.of("2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26")),
        List.of(
            new Bloc(
                new Code("valley", "Valley", "2 speakers"),
                List.of("Envoy", HOSTILE),
                List.of(stands.get(0))),
            new Bloc(
                new Code("coast", "Coast", "1 speaker"),
                List.of("Ministry"),
                List.of(stands.get(2)))),
        List.of(
            new Gap(
                stands.get(0),
                stands.get(2),
                new Figure(1.55, 1.2, 1.8, new Correction(1.2, .6, 1.7, 40)),
                .0004),
            new Gap(stands.get(3), stands.get(5), new Figure(-.7, -1.5, .2), .3)),
        List.of(new Gap(stands.get(0), stands.get(2), new Figure(1.55, 1.2, 1.8), .0004)),
        List.of(new FrameGap("envoy", "ministry", new Figure(.3, .1, .5), .01, 12, 9)),
        List.of(
            new Share(
                "envoy",
                "security",
                12,
                new Figure(.42, .2, .7, new Correction(.31, .15, .5, 23)),
                null,
                null),
            new Share("envoy", "peace", 12, new Figure(0, 0, .2), null, null)),
        List.of(
            new Share(
                "Valley Post",
                "envoy",
                9,
                new Figure(.3, .2, .4),
                new Figure(.5, .3, .7),
                new Figure(.2, 0, .4))),
        List.of(
            new WordScore("envoy", "timetable", 4.2, 9, 1),
            new WordScore("envoy", HOSTILE, 1.1, 3, 1)),
        List.of(same()),
        groups);
  }

  private static Map<String, Code> codes(String... ids) {
    Map<String, Code> codes = new LinkedHashMap<>();
    for (String id : ids) {
      codes.put(id, Code.of(id));
    }
    return codes;
  }

  private static void stand(
      String speaker,
      String issue,
      double score,
      int n,
      List<Stand> stands,
      List<Stand> timeline,
      Map<String, QuoteGroup> groups) {
    Figure figure =
        Double.isNaN(score)
            ? null
            : new Figure(score, Math.max(-1, score - .2), Math.min(1, score + .15));
    int support = score > 0 ? n : 0;
    stands.add(new Stand(speaker, issue, null, support, n - support, 0, 1, n, 4, figure));
    IntStream.range(0, 4)
        .forEach(
            week ->
                timeline.add(
                    new Stand(
                        speaker,
                        issue,
                        "2026-01-%02d".formatted(5 + 7 * week),
                        support == 0 ? 0 : week,
                        support == 0 ? 3 - week : 0,
                        0,
                        1,
                        week,
                        1,
                        null)));
    String id = Anchors.stance(speaker, issue);
    groups.put(id, new QuoteGroup(id, speaker + " on " + issue, n, List.of(quote(speaker))));
  }

  private static Quote quote(String speaker) {
    return new Quote(
        "s1",
        speaker,
        "Valley Post",
        "2026-01-06",
        "On the ridge " + HOSTILE,
        "support, +0.80",
        2,
        List.of(
            new Piece("The envoy ", Piece.Mark.CONTEXT),
            new Piece("demanded", Piece.Mark.CUE),
            new Piece(" a ", Piece.Mark.CONTENT),
            new Piece("timetable " + HOSTILE, Piece.Mark.EVIDENCE)));
  }

  private static SameStatement same() {
    return new SameStatement(
        "same-1",
        "Envoy",
        2,
        List.of(
            new SameStatement.Version(
                "Valley Post",
                "2026-01-06",
                "fullest version",
                List.of(new Piece("We stay until it is signed.", Piece.Mark.CONTENT)),
                false,
                null,
                "said",
                false,
                false),
            new SameStatement.Version(
                HOSTILE,
                "2026-01-07",
                "truncated",
                List.of(
                    new Piece("We stay ", Piece.Mark.CONTENT),
                    new Piece("until it is signed", Piece.Mark.DROPPED)),
                true,
                "until it is signed",
                "claimed",
                true,
                true)));
  }
}
