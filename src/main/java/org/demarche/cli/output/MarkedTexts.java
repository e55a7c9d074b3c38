package org.demarche.cli.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.cli.standoff.MarkedText;
import org.demarche.cli.standoff.MarkedText.Marked;
import org.demarche.text.Spans;

/** The documents of an output with their statements marked. */
public final class MarkedTexts {

  private MarkedTexts() {}

  /** By document id, statements in text order. */
  public static Map<String, MarkedText> read(Output output) {
    Map<String, Set<String>> speakers = new TreeMap<>();
    output
        .table("attributions")
        .read(
            row ->
                speakers
                    .computeIfAbsent(row.id("statement_id"), id -> new TreeSet<>())
                    .add(row.id("speaker_id")),
            "statement_id",
            "speaker_id");
    Map<String, List<Marked>> statements = new TreeMap<>();
    output
        .table("statements")
        .read(
            row ->
                statements
                    .computeIfAbsent(row.id("doc_id"), id -> new ArrayList<>())
                    .add(
                        new Marked(
                            new Spans(row.spans("content_spans")),
                            row.text("kind"),
                            speakers.getOrDefault(row.id("statement_id"), Set.of()))),
            "statement_id",
            "doc_id",
            "kind",
            "content_spans");
    Map<String, MarkedText> texts = new LinkedHashMap<>();
    output
        .table("documents")
        .read(
            row -> {
              String id = row.id("doc_id");
              List<Marked> marked =
                  new ArrayList<>(Objects.requireNonNullElse(statements.get(id), List.of()));
              marked.sort(Comparator.comparing(one -> one.content().hull()));
              texts.put(id, new MarkedText(id, row.id("text"), marked));
            },
            "doc_id",
            "text");
    return texts;
  }
}
