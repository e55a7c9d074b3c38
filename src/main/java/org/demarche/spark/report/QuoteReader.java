package org.demarche.spark.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.compare.cluster.Vocabulary;
import org.demarche.report.Passage;
import org.demarche.report.Quote;
import org.demarche.report.QuoteGroup;
import org.demarche.report.Share;
import org.demarche.report.Stand;
import org.demarche.report.WordScore;
import org.demarche.report.page.Anchors;
import org.demarche.spark.parquet.StoredRow;
import org.demarche.spark.report.Candidates.Candidate;
import org.demarche.text.Span;

/** Finds the quotes behind the figures. Texts are read of those articles alone that are quoted. */
final class QuoteReader {

  private static final int STANCE_QUOTES = 6;
  private static final int OTHER_QUOTES = 2;

  private final Folder folder;
  private final Cast cast;
  private final BlocReader blocs;
  private final Candidates candidates;
  private final Map<String, QuoteGroup> groups = new LinkedHashMap<>();
  private final Map<String, StoredRow> statements = new HashMap<>();
  private final Map<String, List<StoredRow>> evidence = new HashMap<>();
  private final Map<String, StoredRow> documents = new HashMap<>();
  private final Map<String, Integer> versions = new HashMap<>();

  QuoteReader(Folder folder, Cast cast, BlocReader blocs, Candidates candidates) {
    this.folder = folder;
    this.cast = cast;
    this.blocs = blocs;
    this.candidates = candidates;
  }

  Map<String, QuoteGroup> groups(
      List<Stand> stands,
      List<Stand> rolled,
      List<Share> shares,
      List<Share> voices,
      List<WordScore> words) {
    load();
    for (Stand stand : stands) {
      String issue = cast.issues().get(stand.issue()).name();
      add(
          Anchors.stance(stand.speaker(), stand.issue()),
          cast.name(stand.speaker()) + " on " + issue,
          STANCE_QUOTES);
    }
    for (Stand stand : rolled) {
      String issue = cast.issues().get(stand.issue()).name();
      add(
          Anchors.bloc(stand.speaker(), stand.issue()),
          blocs.heads().get(stand.speaker()) + ", with all who speak for it, on " + issue,
          STANCE_QUOTES);
    }
    for (Share share : shares) {
      String frame = cast.frames().get(share.column()).name();
      add(
          Anchors.frame(share.row(), share.column()),
          cast.name(share.row()) + " in the frame " + frame,
          OTHER_QUOTES);
    }
    for (WordScore word : words) {
      add(
          Anchors.word(word.speaker(), word.word()),
          cast.name(word.speaker()) + ": “" + word.word() + "”",
          OTHER_QUOTES);
    }
    for (Share share : voices) {
      add(
          Anchors.voice(share.row(), share.column()),
          cast.name(share.column()) + " in " + share.row(),
          OTHER_QUOTES);
    }
    return groups;
  }

  private void load() {
    Set<String> wanted = candidates.statements();
    Set<String> quoted = new HashSet<>();
    folder
        .table("statements")
        .read(
            row -> {
              versions.merge(Folder.textOr(row, "cluster_id", ""), 1, Integer::sum);
              if (wanted.contains(row.id("statement_id"))) {
                statements.put(row.id("statement_id"), row);
                quoted.add(row.id("doc_id"));
              }
            },
            "statement_id",
            "doc_id",
            "content_spans",
            "cue_spans",
            "cluster_id");
    folder
        .table("documents")
        .read(
            row -> {
              if (quoted.contains(row.id("doc_id"))) {
                documents.put(row.id("doc_id"), row);
              }
            },
            "doc_id",
            "outlet",
            "published_on",
            "title",
            "text");
    folder
        .table("evidence")
        .read(
            row -> {
              if (wanted.contains(row.id("statement_id"))) {
                evidence.computeIfAbsent(row.id("statement_id"), id -> new ArrayList<>()).add(row);
              }
            },
            "statement_id",
            "ref_id",
            "begin",
            "end");
  }

  private void add(String id, String title, int most) {
    List<Quote> quotes = new ArrayList<>();
    Set<String> clusters = new HashSet<>();
    for (Candidate candidate : candidates.of(id)) {
      StoredRow statement = statements.get(candidate.statement());
      if (statement != null
          && quotes.size() < most
          && clusters.add(Folder.textOr(statement, "cluster_id", candidate.statement()))) {
        quotes.add(quote(candidate, statement));
      }
    }
    if (!quotes.isEmpty()) {
      groups.put(id, new QuoteGroup(id, title, candidates.total(id), quotes));
    }
  }

  private Quote quote(Candidate candidate, StoredRow statement) {
    StoredRow document = documents.get(statement.id("doc_id"));
    String text = document.id("text");
    List<Span> content = units(statement.spans("content_spans"), text);
    Passage passage =
        new Passage(
            content, units(statement.spans("cue_spans"), text), marks(candidate, content, text));
    return new Quote(
        candidate.statement(),
        cast.name(candidate.speaker()),
        document.text("outlet"),
        document.has("published_on") ? String.valueOf(document.date("published_on")) : null,
        document.text("title"),
        candidate.coding(),
        versions.getOrDefault(Folder.textOr(statement, "cluster_id", ""), 1) - 1,
        passage.of(text));
  }

  private List<Span> marks(Candidate candidate, List<Span> content, String text) {
    if (candidate.word() != null) {
      return content.stream()
          .flatMap(
              span ->
                  Vocabulary.located(span.of(text)).stream()
                      .filter(word -> word.form().equals(candidate.word()))
                      .map(
                          word -> new Span(span.begin() + word.begin(), span.begin() + word.end())))
          .toList();
    }
    return units(
        evidence.getOrDefault(candidate.statement(), List.of()).stream()
            .filter(row -> candidate.ref().equals(row.text("ref_id")))
            .map(row -> new Span(row.count("begin"), row.count("end")))
            .toList(),
        text);
  }

  /** From code points, as the tables count, to UTF-16 code units. */
  private static List<Span> units(List<Span> spans, String text) {
    return spans.stream()
        .map(
            span ->
                new Span(
                    text.offsetByCodePoints(0, span.begin()),
                    text.offsetByCodePoints(0, span.end())))
        .toList();
  }
}
