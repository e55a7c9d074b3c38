package org.demarche.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.codebook.Codebook;
import org.demarche.segment.Segmenter;
import org.demarche.text.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Golden pairs: {@code NAME.txt} and, beside it, {@code NAME.statements} with one statement a line:
 * kind, source, cue and the content's pieces.
 */
class GoldenArticlesTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/demarche/quote/golden");
  private static Extractor extractor;

  @BeforeAll
  static void openCodebook() {
    extractor = new RuleExtractor(Codebook.shipped("english"));
  }

  static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void anArticle_givesItsStatements(Path article) throws IOException {
    assertThat(extract(Files.readString(article))).isEqualTo(expected(article));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void windowsLineEnds_changeNothing(Path article) throws IOException {
    String text = Files.readString(article).replace("\n", "\r\n");
    assertThat(extract(text)).isEqualTo(expected(article));
  }

  private static List<String> expected(Path article) throws IOException {
    String name = article.getFileName().toString().replace(".txt", ".statements");
    return Files.readAllLines(article.resolveSibling(name)).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  private static List<String> extract(String text) {
    return extractor.extract(new Segmenter().segment(Article.of("golden", text))).stream()
        .map(statement -> line(statement, text))
        .toList();
  }

  private static String line(Statement statement, String text) {
    StringBuilder line = new StringBuilder(statement.kind().name().toLowerCase(Locale.ROOT));
    line.append(" (").append(statement.source().of(text)).append(')');
    line.append(" <").append(statement.cue().of(text)).append('>');
    statement.content().forEach(piece -> line.append(" [").append(piece.of(text)).append(']'));
    if (statement.continues() >= 0) {
      line.append(" continues ").append(statement.continues());
    }
    return line.toString();
  }
}
