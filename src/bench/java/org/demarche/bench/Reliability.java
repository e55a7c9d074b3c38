package org.demarche.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.codebook.Codebook;
import org.demarche.quote.Extractor;
import org.demarche.quote.RuleExtractor;
import org.demarche.quote.Statement;
import org.demarche.segment.Segmenter;
import org.demarche.speaker.AttributedStatement;
import org.demarche.speaker.Attribution;
import org.demarche.speaker.SpeakerResolver;
import org.demarche.text.Article;
import org.demarche.text.CodePoints;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How often a statement, or a speaker, of a given confidence is right, on a corpus with gold: tables
 * by tenths with the expected calibration error, and for speakers a table by the step that found
 * them.
 *
 * <p>{@code Reliability GOLD.jsonl}: articles with {@code text}, {@code published} and {@code
 * attributions}, each with {@code content} as pairs of code points and, where somebody marked it,
 * {@code speaker}; see {@link GoldStatement}. A statement is right where the IoU of its content with
 * a gold one is at least a half; its speakers are judged where that one's speaker is marked.
 */
public final class Reliability {

  private static final double SAME = 0.5;

  private final Extractor extractor;
  private final SpeakerResolver resolver;
  private final Segmenter segmenter = new Segmenter();
  private final Bins statements = new Bins();
  private final Bins speakers = new Bins();
  private final Map<String, int[]> steps = new TreeMap<>();
  private int nobody;

  private Reliability(Codebook codebook) {
    this.extractor = new RuleExtractor(codebook);
    this.resolver = new SpeakerResolver(codebook);
  }

  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println("usage: Reliability GOLD.jsonl");
      System.exit(2);
    }
    Reliability run = new Reliability(Codebook.shipped("english"));
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      run.judge(json.readTree(line));
    }
    run.print();
  }

  private void judge(JsonNode node) {
    String text = node.get("text").asText();
    String published = node.path("published").asText("");
    LocalDate on = published.isEmpty() ? null : LocalDate.parse(published);
    Article article = new Article("gold", text, null, null, on, null);
    Document document = segmenter.segment(article);
    CodePoints points = new CodePoints(text);
    List<GoldStatement> gold = GoldStatement.read(node.get("attributions"));
    List<Statement> found = extractor.extract(document);
    for (AttributedStatement said : resolver.resolve(document, found)) {
      BitSet content = new BitSet();
      for (Span span : said.statement().content()) {
        content.set(points.of(span.begin()), points.of(span.end()));
      }
      GoldStatement same = best(gold, content);
      statements.add(said.statement().confidence(), same != null);
      if (same != null && same.speaker() != null) {
        judge(said, same);
      }
    }
  }

  private static @Nullable GoldStatement best(List<GoldStatement> gold, BitSet content) {
    return gold.stream()
        .filter(one -> one.overlap(content) >= SAME)
        .max(Comparator.comparingDouble(one -> one.overlap(content)))
        .orElse(null);
  }

  private void judge(AttributedStatement said, GoldStatement gold) {
    List<Attribution> attributions = said.attributions();
    if (attributions.isEmpty()) {
      nobody++;
      return;
    }
    boolean right =
        gold.isSpokenBy(attributions.stream().map(one -> one.speaker().name()).toList());
    for (Attribution one : attributions) {
      speakers.add(one.confidence(), right);
      String step =
          String.format(
              Locale.ROOT, "%-14s %.2f", one.resolution().name().toLowerCase(Locale.ROOT),
              one.confidence());
      int[] count = steps.computeIfAbsent(step, key -> new int[2]);
      count[0] += right ? 1 : 0;
      count[1]++;
    }
  }

  private void print() {
    statements.print("statements");
    if (!steps.isEmpty()) {
      speakers.print("speakers");
      System.out.printf("%nspeakers by step and confidence: right of judged%n");
      steps.forEach((step, count) -> System.out.printf("%s  %d of %d%n", step, count[0], count[1]));
      System.out.printf("nobody found  %d%n", nobody);
    }
  }
}
