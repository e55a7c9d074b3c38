package org.demarche.spark.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.compare.cluster.Vocabulary;
import org.demarche.report.WordScore;
import org.demarche.report.page.Anchors;
import org.demarche.spark.parquet.StoredRow;
import org.demarche.spark.report.Candidates.Candidate;

/** Finds the statements that show the figures best. */
final class CandidateReader {
  /** More than are shown, as versions of one statement show once. */
  private static final int KEPT = 24;

  private final Folder folder;
  private final Cast cast;
  private final BlocReader blocs;
  private final Candidates candidates = new Candidates(KEPT);

  private CandidateReader(Folder folder, Cast cast, BlocReader blocs) {
    this.folder = folder;
    this.cast = cast;
    this.blocs = blocs;
  }

  static Candidates read(Folder folder, Cast cast, BlocReader blocs, List<WordScore> words) {
    CandidateReader reader = new CandidateReader(folder, cast, blocs);
    reader.findStances();
    reader.findFrames();
    reader.findSpoken(words);
    return reader.candidates;
  }

  private void findStances() {
    folder
        .table("stances")
        .read(
            row -> {
              String speaker = row.text("speaker_id");
              String issue = row.id("issue_id");
              if (speaker != null && cast.issues().containsKey(issue)) {
                Candidate candidate = stance(row, speaker, issue);
                if (cast.shows(speaker)) {
                  candidates.add(Anchors.stance(speaker, issue), candidate);
                }
                blocs
                    .of(speaker)
                    .forEach(head -> candidates.add(Anchors.bloc(head, issue), candidate));
              }
            });
  }

  private static Candidate stance(StoredRow row, String speaker, String issue) {
    double score = row.number("score");
    return new Candidate(
        row.id("statement_id"),
        speaker,
        Math.abs(score) + row.number("confidence"),
        coding(row.id("label"), score) + (row.flag("conditional") ? ", on a condition" : ""),
        issue);
  }

  private static String coding(String label, double score) {
    return String.format(Locale.ROOT, "%s, %+.2f", label, score);
  }

  private void findFrames() {
    Map<String, List<String>> speakers = speakers(Integer.MAX_VALUE);
    folder
        .table("frames")
        .read(
            row -> {
              String frame = row.id("frame_id");
              double score = row.number("score");
              if (score >= .5 && cast.frames().containsKey(frame)) {
                for (String speaker : speakers.getOrDefault(row.id("statement_id"), List.of())) {
                  candidates.add(
                      Anchors.frame(speaker, frame),
                      new Candidate(
                          row.id("statement_id"),
                          speaker,
                          score,
                          String.format(Locale.ROOT, "%s, %.2f", frame, score),
                          frame));
                }
              }
            });
  }

  /** The shown speakers of each statement, of so many statements at most. */
  private Map<String, List<String>> speakers(int most) {
    Map<String, List<String>> speakers = new HashMap<>();
    folder
        .table("attributions")
        .read(
            row -> {
              if (cast.shows(row.id("speaker_id")) && speakers.size() < most) {
                speakers
                    .computeIfAbsent(row.id("statement_id"), id -> new ArrayList<>(1))
                    .add(row.id("speaker_id"));
              }
            },
            "statement_id",
            "speaker_id");
    return speakers;
  }

  private void findSpoken(List<WordScore> words) {
    Map<String, Set<String>> wanted = new HashMap<>();
    words.forEach(
        word -> wanted.computeIfAbsent(word.speaker(), id -> new HashSet<>()).add(word.word()));
    Map<String, List<String>> speakers = speakers(100_000);
    Map<String, String> outlets = new HashMap<>();
    folder
        .table("documents")
        .read(
            row -> {
              if (row.has("outlet")) {
                outlets.put(row.id("doc_id"), row.id("outlet"));
              }
            },
            "doc_id",
            "outlet");
    folder
        .table("statements")
        .read(
            row -> {
              String id = row.id("statement_id");
              String outlet = outlets.get(row.id("doc_id"));
              double weight = row.id("kind").equals("indirect") ? .5 : 1;
              for (String speaker : speakers.getOrDefault(id, List.of())) {
                if (outlet != null) {
                  candidates.add(
                      Anchors.voice(outlet, speaker),
                      new Candidate(id, speaker, weight, "", speaker));
                }
                Set<String> own = wanted.getOrDefault(speaker, Set.of());
                Vocabulary.words(row.id("content")).stream()
                    .distinct()
                    .filter(own::contains)
                    .forEach(
                        word ->
                            candidates.add(
                                Anchors.word(speaker, word),
                                new Candidate(id, speaker, weight, "", "", word)));
              }
            },
            "statement_id",
            "doc_id",
            "kind",
            "content");
  }
}
