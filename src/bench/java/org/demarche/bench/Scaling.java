package org.demarche.bench;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.demarche.codebook.Codebook;
import org.demarche.coding.Coder;
import org.demarche.input.Item;
import org.demarche.input.Metadata;
import org.demarche.input.html.Page;
import org.demarche.text.Article;

/**
 * Whether time grows with the text and no faster: the CPU time of texts that are trouble, at a length
 * and at four times that. A ratio well above 4 is more than linear.
 *
 * <p>{@code Scaling [CHARACTERS]}: the shorter length (100,000).
 */
public final class Scaling {

  private static final String NEWS =
      "“We will wait,” Minister Lena Aziz told reporters on Monday, adding that the talks, which she"
          + " called 'useful', had “only begun”. According to two officials, Israel and Syria agreed"
          + " on a withdrawal and described it as a first step.\n\n";

  private static final Map<String, Function<Integer, String>> TEXTS = new LinkedHashMap<>();

  static {
    repeat("news", NEWS);
    repeat("news in one line", NEWS.replace("\n", " "));
    repeat("quotations that never close", "said “a ");
    TEXTS.put("nested quotations", n -> "said “a ".repeat(n / 9) + "”".repeat(n / 9));
    repeat("one word", "x");
    repeat("no space", "said,that;he.said:");
    repeat("cues alone", "said ");
    repeat("clauses without end", "and the envoy said that the talks had failed, ");
    repeat("names", "Lena Aziz, Foreign Minister of Israel, and ");
    repeat("he said she said", "he said she said they said it said ");
    repeat("turns", "Lund: We are ready.\n");
    repeat("marks", "“”\"'");
    repeat("brackets", "(");
    repeat("dots", ".");
    repeat("dashes", "a-");
    repeat("abbreviations", "U.S. ");
    repeat("commas", "a, ");
    repeat("invisible", "\u200b\u202e");
    repeat("lines", "\n");
    repeat("negations", "not without ");
    repeat("withdrawals", "withdrawal of Israeli troops from Syria without a timetable and ");
  }

  private static final Map<String, String> PAGES =
      Map.of(
          "page of paragraphs", "<p>The envoy said, that day, that the talks would go on.</p>",
          "page of tables", "<table>",
          "page nested deep", "<div><b>",
          "page of links", "<a href=x>The envoy, who said</a> ");

  private Scaling() {}

  private static void repeat(String name, String piece) {
    TEXTS.put(name, n -> piece.repeat(Math.max(1, n / piece.length())));
  }

  public static void main(String[] args) {
    int length = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    Coder coder = new Coder(Codebook.shipped(Codebook.DEFAULT));
    Function<String, Object> code = text -> coder.code(Article.of("", text));
    Function<String, Object> read = html -> Page.item(1, html, Metadata.NONE) instanceof Item.Found;
    code.apply(NEWS.repeat(2000));
    TEXTS.forEach((name, text) -> measure(name, text, length, code));
    PAGES.forEach(
        (name, piece) -> measure(name, n -> piece.repeat(n / piece.length()), length, read));
  }

  private static void measure(
      String name, Function<Integer, String> text, int length, Function<String, Object> work) {
    double one = seconds(text.apply(length), work);
    double four = seconds(text.apply(4 * length), work);
    System.out.printf(
        Locale.ROOT, "%-28s %8.3f s  %8.3f s  x %.1f%n", name, one, four, four / one);
  }

  /** The best of three. */
  private static double seconds(String text, Function<String, Object> work) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      work.apply(text);
      long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      best = Math.min(best, (end - begin) / 1e9);
    }
    return best;
  }
}
