package org.demarche.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.codebook.Codebook;
import org.demarche.coding.Coder;
import org.demarche.quote.Extractor;
import org.demarche.quote.RuleExtractor;
import org.demarche.quote.Statement;
import org.demarche.segment.Segmenter;
import org.demarche.speaker.AttributedStatement;
import org.demarche.speaker.SpeakerResolver;
import org.demarche.text.Article;
import org.demarche.text.Document;

/**
 * Words per CPU-second of each room over a corpus, beside a plain word and sentence break of the
 * same text in the same run; a word is what stands between white space.
 *
 * <p>{@code Throughput CORPUS [ARTICLES]}: a JSONL file with {@code text}, or a folder of .txt files,
 * repeated up to that many articles (5,000).
 */
public final class Throughput {

  private static final int WARM_UP = 1500;

  private Throughput() {}

  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println("usage: Throughput CORPUS.jsonl|FOLDER [ARTICLES]");
      System.exit(2);
    }
    List<Article> corpus = read(Path.of(args[0]));
    int articles = args.length > 1 ? Integer.parseInt(args[1]) : 5000;
    Codebook codebook = Codebook.shipped(Codebook.DEFAULT);
    Segmenter segmenter = new Segmenter();
    Extractor extractor = new RuleExtractor(codebook);
    SpeakerResolver speakers = new SpeakerResolver(codebook);
    Coder coder = new Coder(codebook);
    Run run = new Run(corpus, articles);
    double plain = run.measure("BreakIterator", Throughput::breaks, 0);
    run.measure("segment", segmenter::segment, plain);
    run.measure("segment+quote", article -> extractor.extract(segmenter.segment(article)), plain);
    run.measure(
        "segment+quote+speaker",
        article -> {
          Document document = segmenter.segment(article);
          List<Statement> statements = extractor.extract(document);
          speakers.resolve(document, statements);
        },
        plain);
    run.measure("extract", article -> extract(coder, article), plain);
    run.measure("everything", coder::code, plain);
  }

  /** All that the command of that name does, but for reading and writing JSON. */
  private static void extract(Coder coder, Article article) {
    Document document = coder.segment(article);
    for (AttributedStatement said : coder.extract(document)) {
      coder.act(document, said);
    }
  }

  /** One corpus, repeated. */
  private record Run(List<Article> corpus, int articles) {

    double measure(String room, Consumer<Article> work, double plain) {
      for (int i = 0; i < Math.min(WARM_UP, articles); i++) {
        work.accept(corpus.get(i % corpus.size()));
      }
      long words = 0;
      long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      for (int i = 0; i < articles; i++) {
        Article article = corpus.get(i % corpus.size());
        work.accept(article);
      }
      double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
      for (int i = 0; i < articles; i++) {
        words += words(corpus.get(i % corpus.size()).text());
      }
      double rate = words / seconds;
      String ratio = plain == 0 ? "" : String.format(Locale.ROOT, "  %.3f of BreakIterator", rate / plain);
      System.out.printf(Locale.ROOT, "%-24s %,12.0f words per CPU-second%s%n", room, rate, ratio);
      return rate;
    }
  }

  private static void breaks(Article article) {
    for (BreakIterator iterator :
        List.of(BreakIterator.getSentenceInstance(Locale.ROOT), BreakIterator.getWordInstance(Locale.ROOT))) {
      iterator.setText(article.text());
      int at = iterator.first();
      while (at != BreakIterator.DONE) {
        at = iterator.next();
      }
    }
  }

  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      words += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return words;
  }

  private static List<Article> read(Path corpus) throws IOException {
    List<Article> articles = new ArrayList<>();
    if (Files.isDirectory(corpus)) {
      try (Stream<Path> files = Files.list(corpus)) {
        files
            .filter(file -> file.toString().endsWith(".txt"))
            .sorted()
            .forEach(file -> articles.add(Article.of(file.toString(), string(file))));
      }
      return articles;
    }
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(corpus)) {
      articles.add(Article.of("" + articles.size(), json.readTree(line).get("text").asText()));
    }
    return articles;
  }

  private static String string(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
