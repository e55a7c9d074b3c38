package org.demarche.spark.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.demarche.report.Figure;
import org.demarche.report.FrameGap;
import org.demarche.report.Overview;
import org.demarche.report.ReportData;
import org.demarche.report.Share;
import org.demarche.report.Stand;
import org.demarche.report.WordScore;
import org.demarche.spark.parquet.StoredRow;
import org.demarche.spark.parquet.StoredTable;
import org.jspecify.annotations.Nullable;

/** Reads what the report tells from the tables of an output folder. */
public final class ReportReader {

  private static final int OUTLETS = 25;

  private final Folder folder;
  private final Cast cast;

  private ReportReader(Folder folder) {
    this.folder = folder;
    this.cast = Cast.read(folder);
  }

  /**
   * @param output folders that together hold the tables; the first that has one counts
   * @param codebook name and version of what coded the tables
   * @throws org.demarche.spark.parquet.TableException if the folder lacks a table
   */
  public static ReportData read(List<Path> output, Configuration hadoop, String codebook) {
    return new ReportReader(new Folder(output, hadoop)).data(codebook);
  }

  private ReportData data(String codebook) {
    Overview overview = overview();
    List<Share> shares = shares();
    List<Share> voices = voices(overview);
    List<WordScore> words = words();
    Predicate<String> issues = cast.issues()::containsKey;
    StandReader speakers = new StandReader(folder, cast::shows, issues);
    List<Stand> stands = speakers.stands("speaker_issue");
    List<Stand> timeline = speakers.stands("timeline");
    BlocReader heads = BlocReader.read(folder);
    StandReader governments = new StandReader(folder, heads.heads()::containsKey, issues);
    List<Stand> rolled = heads.heads().isEmpty() ? List.of() : governments.stands("rollup_issue");
    Candidates candidates = CandidateReader.read(folder, cast, heads, words);
    QuoteReader quotes = new QuoteReader(folder, cast, heads, candidates);
    return new ReportData(
        codebook,
        overview,
        cast.speakers(),
        cast.issues(),
        cast.frames(),
        stands,
        timeline,
        PeriodReader.read(folder, timeline),
        heads.blocs(rolled, cast),
        speakers.gaps("divergence", stands),
        rolled.isEmpty() ? List.of() : governments.gaps("rollup_divergence", rolled),
        frameGaps(),
        shares,
        voices,
        words,
        SameReader.read(folder, cast),
        quotes.groups(stands, rolled, shares, voices, words));
  }

  private Overview overview() {
    Map<String, int[]> outlets = new HashMap<>();
    int[] counts = new int[2];
    List<String> days = new ArrayList<>();
    folder
        .table("documents")
        .read(
            row -> {
              counts[0]++;
              counts[1] += row.has("duplicate_of") ? 1 : 0;
              int[] own =
                  outlets.computeIfAbsent(Folder.textOr(row, "outlet", ""), outlet -> new int[2]);
              own[0]++;
              own[1] += row.count("n_statements");
              if (row.has("published_on")) {
                days.add(Objects.requireNonNull(row.date("published_on")).toString());
              }
            },
            "outlet",
            "published_on",
            "duplicate_of",
            "n_statements");
    Map<String, Integer> kinds = new HashMap<>();
    Set<String> clusters = new HashSet<>();
    folder
        .table("statements")
        .read(
            row -> {
              kinds.merge(row.id("kind"), 1, Integer::sum);
              clusters.add(Folder.textOr(row, "cluster_id", ""));
            },
            "kind",
            "cluster_id");
    int[] rejects = new int[1];
    StoredTable rejected = folder.table("rejects");
    if (rejected.exists()) {
      rejected.read(row -> rejects[0]++, "reason");
    }
    outlets.remove("");
    days.sort(Comparator.naturalOrder());
    return new Overview(
        counts[0],
        counts[1],
        rejects[0],
        kinds.values().stream().mapToInt(Integer::intValue).sum(),
        kinds.getOrDefault("direct", 0),
        kinds.getOrDefault("mixed", 0),
        kinds.getOrDefault("indirect", 0),
        clusters.size(),
        cast.names().size(),
        days.isEmpty() ? null : days.get(0),
        days.isEmpty() ? null : days.get(days.size() - 1),
        outlets.entrySet().stream()
            .map(own -> new Overview.Outlet(own.getKey(), own.getValue()[0], own.getValue()[1]))
            .sorted(
                Comparator.comparingInt((Overview.Outlet outlet) -> -outlet.documents())
                    .thenComparingInt(outlet -> -outlet.statements())
                    .thenComparing(Overview.Outlet::name))
            .limit(OUTLETS)
            .toList());
  }

  private List<FrameGap> frameGaps() {
    List<FrameGap> gaps = new ArrayList<>();
    folder
        .table("divergence")
        .read(
            row -> {
              @Nullable Figure figure = Folder.figure(row, "gap", "ci_low", "ci_high");
              if (!row.has("issue_id")
                  && figure != null
                  && cast.shows(row.id("speaker_id"))
                  && cast.shows(row.id("other_id"))) {
                gaps.add(
                    new FrameGap(
                        row.id("speaker_id"),
                        row.id("other_id"),
                        figure,
                        row.number("q_value"),
                        row.count("n_clusters"),
                        row.count("n_clusters_other")));
              }
            });
    return gaps;
  }

  private List<Share> shares() {
    List<Share> shares = new ArrayList<>();
    folder
        .table("speaker_frame")
        .read(
            row -> {
              if (cast.shows(row.id("speaker_id"))
                  && cast.frames().containsKey(row.id("frame_id"))) {
                shares.add(
                    new Share(
                        row.id("speaker_id"),
                        row.id("frame_id"),
                        row.count("n"),
                        Folder.figure(row, "share", "ci_low", "ci_high"),
                        null,
                        null));
              }
            });
    return shares;
  }

  private List<Share> voices(Overview overview) {
    Set<String> outlets = new HashSet<>();
    overview.outlets().forEach(outlet -> outlets.add(outlet.name()));
    List<Share> voices = new ArrayList<>();
    folder
        .table("outlet_speaker")
        .read(
            row -> {
              if (cast.shows(row.id("speaker_id")) && outlets.contains(row.id("outlet"))) {
                voices.add(
                    new Share(
                        row.id("outlet"),
                        row.id("speaker_id"),
                        row.count("n_statements"),
                        share(row, "share_of_voice"),
                        share(row, "direct_share"),
                        share(row, "distancing_share")));
              }
            });
    return voices;
  }

  private static @Nullable Figure share(StoredRow row, String name) {
    return Folder.figure(row, name, name + "_low", name + "_high");
  }

  private List<WordScore> words() {
    List<WordScore> words = new ArrayList<>();
    folder
        .table("distinctive_words")
        .read(
            row -> {
              if (cast.shows(row.id("speaker_id"))) {
                words.add(
                    new WordScore(
                        row.id("speaker_id"),
                        row.id("word"),
                        row.number("z"),
                        row.count("n"),
                        row.count("n_other")));
              }
            });
    words.sort(
        Comparator.comparing(WordScore::speaker)
            .thenComparing(Comparator.comparingDouble(WordScore::z).reversed())
            .thenComparing(WordScore::word));
    return words;
  }
}
