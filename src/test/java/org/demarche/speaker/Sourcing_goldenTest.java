package org.demarche.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.codebook.Codebook;
import org.demarche.text.Evidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Marked sentences, each with the sourcing facts that it tells and the words that tell them. */
class Sourcing_goldenTest {

  private static final Path FILE = Path.of("src/test/resources/golden/sourcing/facts.txt");
  private static final SpeakerResolver RESOLVER = new SpeakerResolver(Codebook.shipped("english"));

  static Stream<String> blocks() throws IOException {
    return Arrays.stream(Files.readString(FILE).split("\n\n"))
        .map(String::strip)
        .filter(block -> !block.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void sentence_tellsTheseFactsAndNoOther(String block) {
    List<String> lines = block.lines().toList();
    MarkedArticle article = MarkedArticle.parse("facts", "date: 2026-01-07\n" + lines.get(0));
    Sourcing sourcing =
        RESOLVER.resolve(article.document(), article.statements()).get(0).sourcing();
    assertThat(sourcing.evidence().stream().map(one -> line(sourcing, one, article)))
        .containsExactlyElementsOf(lines.subList(1, lines.size()));
  }

  private static String line(Sourcing sourcing, Evidence evidence, MarkedArticle article) {
    Object value =
        switch (evidence.ref()) {
          case "anonymous" -> sourcing.anonymous();
          case "anonymity_reason" -> sourcing.anonymityReason();
          case "relayed_by" -> sourcing.relayedBy();
          case "medium" -> sourcing.medium();
          case "addressee" -> sourcing.addressee();
          case "said_on" -> sourcing.saidOn();
          default -> throw new AssertionError("no column: " + evidence.ref());
        };
    String words = evidence.span().of(article.document().text());
    return evidence.ref() + " = " + value + " : " + words;
  }
}
