package org.demarche.bench.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.demarche.codebook.Codebook;
import org.demarche.coding.Coder;
import org.demarche.compare.stat.Bootstrap;
import org.demarche.compare.validity.Judged;
import org.demarche.compare.validity.Measured;
import org.demarche.quote.Statement;
import org.demarche.speaker.AttributedStatement;
import org.demarche.text.Article;
import org.demarche.text.Document;

/**
 * News articles with every attribution marked: lines with {@code text} and {@code attributions},
 * each with {@code content}, {@code source} and {@code cue} as arrays of [begin, end] in code
 * points and, as {@code type}, direct, indirect or mixed. Stretches are compared by their letters
 * and digits.
 */
final class AttributionSet {

  private static final Bootstrap BOOTSTRAP = new Bootstrap(500, 0.95, 1);
  private static final String[] ROLES = {"content", "cue", "source"};

  private final String set;
  private final List<Map<String, Counts>> articles = new ArrayList<>();
  private final List<List<Judged>> sources = new ArrayList<>();
  private final Map<String, List<List<Judged>>> byType = new TreeMap<>();

  private AttributionSet(String set) {
    this.set = set;
  }

  static List<CardRow> rows(String set, List<Line> lines, Codebook codebook) {
    if (lines.isEmpty() || !lines.get(0).has("attributions")) {
      return List.of();
    }
    AttributionSet measured = new AttributionSet(set);
    Coder coder = new Coder(codebook);
    for (Line line : lines) {
      measured.article(line, coder);
    }
    return measured.rows();
  }

  private void article(Line line, Coder coder) {
    Document document = coder.segment(Article.of("line", line.text("text")));
    List<Attributed> machine = new ArrayList<>();
    for (AttributedStatement said : coder.extract(document)) {
      Letters letters = new Letters(line.text("text"));
      Statement statement = said.statement();
      machine.add(
          new Attributed(
              letters.of(statement.content()),
              letters.of(statement.cue()),
              letters.of(statement.source()),
              statement.kind().name().toLowerCase(Locale.ROOT),
              said.attributions().isEmpty()
                  ? "nobody"
                  : said.attributions().get(0).speaker().type().name().toLowerCase(Locale.ROOT)));
    }
    List<Attributed> gold = new ArrayList<>();
    for (JsonNode one : line.object().get("attributions")) {
      Letters letters = new Letters(line.text("text"));
      gold.add(
          new Attributed(
              letters.of(one.path("content")),
              letters.of(one.path("cue")),
              letters.of(one.path("source")),
              one.path("type").asText(),
              ""));
    }
    gold.removeIf(one -> one.content().isEmpty());
    machine.removeIf(one -> one.content().isEmpty());
    count(gold, machine);
  }

  private void count(List<Attributed> gold, List<Attributed> machine) {
    Map<String, Counts> counts = new LinkedHashMap<>();
    for (String role : ROLES) {
      List<BitSet> right = distinct(gold, role);
      List<BitSet> found = distinct(machine, role);
      int exact = Letters.match(right, found, 0.9999).size();
      counts.put(role + ", exact", new Counts(right.size(), found.size(), exact, exact));
    }
    List<BitSet> right = gold.stream().map(Attributed::content).toList();
    List<BitSet> found = machine.stream().map(Attributed::content).toList();
    Map<Integer, Integer> half = Letters.match(right, found, 0.5);
    counts.put(
        "content, half in common",
        new Counts(gold.size(), machine.size(), half.size(), half.size()));
    for (String kind : List.of("direct", "indirect", "mixed")) {
      counts.put(
          kind,
          new Counts(
              (int) gold.stream().filter(one -> one.kind().equals(kind)).count(),
              (int) machine.stream().filter(one -> one.kind().equals(kind)).count(),
              (int) half.keySet().stream().filter(g -> gold.get(g).kind().equals(kind)).count(),
              (int)
                  half.values().stream().filter(m -> machine.get(m).kind().equals(kind)).count()));
    }
    articles.add(counts);
    sources(gold, machine, half);
  }

  /** Whether the right source was taken, where the statement was found. */
  private void sources(
      List<Attributed> gold, List<Attributed> machine, Map<Integer, Integer> matched) {
    List<Judged> all = new ArrayList<>();
    Map<String, List<Judged>> types = new TreeMap<>();
    matched.forEach(
        (g, m) -> {
          if (!gold.get(g).source().isEmpty()) {
            boolean right = gold.get(g).source().intersects(machine.get(m).source());
            Judged judged = new Judged("right", right ? "right" : "wrong", 1);
            all.add(judged);
            types.computeIfAbsent(machine.get(m).type(), type -> new ArrayList<>()).add(judged);
          }
        });
    sources.add(all);
    types.forEach((type, some) -> byType.computeIfAbsent(type, t -> new ArrayList<>()).add(some));
  }

  private static List<BitSet> distinct(List<Attributed> some, String role) {
    return some.stream()
        .map(one -> one.role(role))
        .filter(bits -> !bits.isEmpty())
        .distinct()
        .toList();
  }

  private List<CardRow> rows() {
    List<CardRow> rows = new ArrayList<>();
    for (String figure : articles.get(0).keySet()) {
      boolean kind = !figure.contains(",");
      rows.add(row(kind ? "statement, recall" : figure + ", F1", figure, kind));
      if (kind) {
        rows.add(row("statement, precision", figure, Counts::precision));
      }
    }
    rows.add(
        row("content, half in common, precision", "content, half in common", Counts::precision));
    rows.add(row("content, half in common, recall", "content, half in common", Counts::recall));
    rows.add(CardRow.of(set, "source right, given the statement", Measured.accuracy("", sources)));
    byType.forEach(
        (type, some) ->
            rows.add(
                CardRow.of(
                    set, "source right, given the statement", Measured.accuracy(type, some))));
    return rows;
  }

  private CardRow row(String name, String figure, boolean kind) {
    return row(name, figure, kind ? Counts::recall : Counts::f1);
  }

  private CardRow row(String name, String figure, ToDoubleFunction<Counts> of) {
    Counts all = sum(figure, IntStream.range(0, articles.size()).toArray());
    int n = name.contains("precision") ? all.machine() : all.gold();
    return new CardRow(
        set,
        name,
        figure.contains(",") ? "" : figure,
        n,
        of.applyAsDouble(all),
        BOOTSTRAP.interval(articles.size(), drawn -> of.applyAsDouble(sum(figure, drawn))));
  }

  private Counts sum(String figure, int[] drawn) {
    return Arrays.stream(drawn)
        .mapToObj(article -> articles.get(article).get(figure))
        .reduce(Counts.NONE, Counts::plus);
  }
}
