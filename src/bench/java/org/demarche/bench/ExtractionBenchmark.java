package org.demarche.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.demarche.codebook.Codebook;
import org.demarche.quote.Extractor;
import org.demarche.quote.RuleExtractor;
import org.demarche.quote.Statement;
import org.demarche.segment.Segmenter;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The inner loops on one made-up article; {@link Throughput} measures on a corpus. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ExtractionBenchmark {

  private static final String PARAGRAPH =
      "\"We came with a full mandate,\" the minister told reporters. According to two officials, the"
          + " mediators had proposed a joint patrol and described it as a first step. The union"
          + " demanded a written guarantee and threatened to strike.\n\n";

  private final Article article = Article.of("bench", PARAGRAPH.repeat(20));
  private final Segmenter segmenter = new Segmenter();
  private final Extractor extractor = new RuleExtractor(Codebook.shipped("english"));
  private final Document document = segmenter.segment(article);

  @Benchmark
  public Document segment() {
    return segmenter.segment(article);
  }

  @Benchmark
  public List<Statement> quote() {
    return extractor.extract(document);
  }
}
