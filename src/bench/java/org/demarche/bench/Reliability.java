package org.demarche.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.demarche.codebook.Codebook;
import org.demarche.quote.Extractor;
import org.demarche.quote.RuleExtractor;
import org.demarche.quote.Statement;
import org.demarche.segment.Segmenter;
import org.demarche.text.Article;
import org.demarche.text.CodePoints;
import org.demarche.text.Span;

/**
 * How often a statement of a given confidence is one, on a corpus with gold {@code attributions}: a
 * table by tenths, and the expected calibration error. A statement counts as right where the IoU of
 * its content with a gold one is at least a half.
 */
public final class Reliability {

  private static final int BINS = 10;

  private Reliability() {}

  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println("usage: Reliability GOLD.jsonl");
      System.exit(2);
    }
    Extractor extractor = new RuleExtractor(Codebook.shipped("english"));
    Segmenter segmenter = new Segmenter();
    ObjectMapper json = new ObjectMapper();
    double[] confidence = new double[BINS];
    int[] right = new int[BINS];
    int[] count = new int[BINS];
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      JsonNode node = json.readTree(line);
      String text = node.get("text").asText();
      CodePoints points = new CodePoints(text);
      List<BitSet> gold = new ArrayList<>();
      node.get("attributions").forEach(attribution -> gold.add(bits(attribution.get("content"))));
      for (Statement statement : extractor.extract(segmenter.segment(Article.of("gold", text)))) {
        int bin = Math.min(BINS - 1, (int) (statement.confidence() * BINS));
        BitSet found = new BitSet();
        for (Span span : statement.content()) {
          found.set(points.of(span.begin()), points.of(span.end()));
        }
        confidence[bin] += statement.confidence();
        count[bin]++;
        right[bin] += gold.stream().anyMatch(one -> iou(one, found) >= 0.5) ? 1 : 0;
      }
    }
    print(confidence, right, count);
  }

  private static void print(double[] confidence, int[] right, int[] count) {
    int all = 0;
    double error = 0;
    System.out.println("confidence   right       n");
    for (int bin = 0; bin < BINS; bin++) {
      if (count[bin] > 0) {
        System.out.printf(
            Locale.ROOT, "%10.2f  %6.2f  %6d%n",
            confidence[bin] / count[bin], (double) right[bin] / count[bin], count[bin]);
        error += Math.abs(confidence[bin] - right[bin]);
        all += count[bin];
      }
    }
    System.out.printf(Locale.ROOT, "expected calibration error %.3f%n", error / Math.max(1, all));
  }

  private static BitSet bits(JsonNode spans) {
    BitSet bits = new BitSet();
    if (spans != null) {
      spans.forEach(span -> bits.set(span.get(0).asInt(), span.get(1).asInt()));
    }
    return bits;
  }

  private static double iou(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    BitSet either = (BitSet) a.clone();
    either.or(b);
    return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
  }
}
