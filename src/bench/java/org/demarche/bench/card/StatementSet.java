package org.demarche.bench.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.codebook.Codebook;
import org.demarche.coding.Coder;
import org.demarche.compare.validity.Judged;
import org.demarche.compare.validity.Measured;
import org.demarche.speaker.AttributedStatement;
import org.demarche.text.Article;

/**
 * Articles with hand-made gold: {@code NAME.txt} and {@code NAME.gold.tsv}, whose lines are kind,
 * accepted speakers (alternatives by "/", joint ones by " + "), content verbatim, act, flags. A
 * line is found where a statement has six tenths of its letters in common with it; its speaker is
 * right where the words of an accepted one stand in the name that was found.
 */
final class StatementSet {

  private static final double FOUND = 0.6;
  private static final Set<String> SMALL =
      Set.of("the", "a", "an", "one", "of", "his", "her", "its");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final List<List<Judged>> recall = new ArrayList<>();
  private final List<List<Judged>> precision = new ArrayList<>();
  private final List<List<Judged>> speakers = new ArrayList<>();
  private final Map<String, List<List<Judged>>> byType = new TreeMap<>();
  private final Map<String, List<List<Judged>>> byKind = new TreeMap<>();

  private StatementSet() {}

  static List<CardRow> rows(Path folder, List<Path> golds) throws IOException {
    if (golds.isEmpty()) {
      return List.of();
    }
    StatementSet set = new StatementSet();
    Coder coder = new Coder(Codebook.shipped(Codebook.DEFAULT));
    for (Path gold : golds) {
      String text = gold.getFileName().toString().replaceFirst("\\.gold\\.tsv$", ".txt");
      set.article(Files.readString(gold.resolveSibling(text)), Files.readAllLines(gold), coder);
    }
    return set.rows(folder.getFileName().toString());
  }

  private void article(String text, List<String> golds, Coder coder) {
    Letters letters = new Letters(text);
    List<AttributedStatement> said = coder.extract(coder.segment(Article.of("article", text)));
    List<BitSet> found = said.stream().map(one -> letters.of(one.statement().content())).toList();
    boolean[] used = new boolean[found.size()];
    List<Judged> recalled = new ArrayList<>();
    List<Judged> named = new ArrayList<>();
    for (String line : golds) {
      String[] fields = line.split("\t", -1);
      BitSet content = Contents.locate(fields[2], text, letters);
      int best = -1;
      for (int i = 0; i < found.size(); i++) {
        double common = Letters.common(content, found.get(i));
        best =
            common >= FOUND && (best < 0 || common > Letters.common(content, found.get(best)))
                ? i
                : best;
      }
      if (fields[0].equals("none")) {
        continue;
      }
      if (best >= 0) {
        used[best] = true;
      }
      if (fields[4].contains("optional")) {
        continue;
      }
      Judged hit = judged(best >= 0);
      recalled.add(hit);
      byKind.computeIfAbsent(fields[0], kind -> new ArrayList<>()).add(List.of(hit));
      if (best >= 0) {
        Judged right = judged(isRight(fields[1], said.get(best)));
        named.add(right);
        byType.computeIfAbsent(type(said.get(best)), type -> new ArrayList<>()).add(List.of(right));
      }
    }
    recall.add(recalled);
    speakers.add(named);
    List<Judged> precise = new ArrayList<>();
    for (boolean one : used) {
      precise.add(judged(one));
    }
    precision.add(precise);
  }

  private static Judged judged(boolean right) {
    return new Judged("right", right ? "right" : "wrong", 1);
  }

  private static String type(AttributedStatement said) {
    return said.attributions().isEmpty()
        ? "nobody"
        : said.attributions().get(0).speaker().type().name().toLowerCase(Locale.ROOT);
  }

  private static boolean isRight(String accepted, AttributedStatement said) {
    List<Set<String>> names =
        said.attributions().stream().map(one -> words(one.speaker().name())).toList();
    return Arrays.stream(accepted.split("/"))
        .anyMatch(
            alternative ->
                Arrays.stream(alternative.split(" \\+ "))
                    .map(StatementSet::words)
                    .allMatch(who -> names.stream().anyMatch(name -> name.containsAll(who))));
  }

  private static Set<String> words(String name) {
    String plain =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("['\u2019]s\\b", "")
            .replace("u.s.", "us")
            .replace("united states", "us");
    Set<String> words =
        WORD.matcher(plain).results().map(word -> word.group()).collect(Collectors.toSet());
    words.removeAll(SMALL);
    return words;
  }

  private List<CardRow> rows(String set) {
    List<CardRow> rows = new ArrayList<>();
    rows.add(CardRow.of(set, "statement, recall", Measured.accuracy("", recall)));
    byKind.forEach(
        (kind, some) ->
            rows.add(CardRow.of(set, "statement, recall", Measured.accuracy(kind, some))));
    rows.add(CardRow.of(set, "statement, precision", Measured.accuracy("", precision)));
    rows.add(
        CardRow.of(set, "speaker right, given the statement", Measured.accuracy("", speakers)));
    byType.forEach(
        (type, some) ->
            rows.add(
                CardRow.of(
                    set, "speaker right, given the statement", Measured.accuracy(type, some))));
    return rows;
  }
}
