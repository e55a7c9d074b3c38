package org.demarche.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.demarche.codebook.Codebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole articles with every source marked; those on the default conflict know its codebook. */
class GoldenSpeakersTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden/speakers");
  private static final SpeakerResolver ENGLISH = new SpeakerResolver(Codebook.shipped("english"));
  private static final SpeakerResolver DEFAULT =
      new SpeakerResolver(Codebook.shipped(Codebook.DEFAULT));

  static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @Test
  void articles_areThere() throws IOException {
    assertThat(articles()).hasSizeGreaterThan(9);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everySource_isItsSpeaker(Path file) {
    MarkedArticle marked = MarkedArticle.read(file);
    boolean listed = file.getFileName().toString().startsWith("syria-israel-us");
    List<AttributedStatement> said =
        (listed ? DEFAULT : ENGLISH).resolve(marked.document(), marked.statements());
    SoftAssertions all = new SoftAssertions();
    for (int i = 0; i < said.size(); i++) {
      String source = said.get(i).statement().source().of(marked.document().text());
      all.assertThat(said.get(i).attributions().stream().map(a -> a.speaker().name()))
          .as("%s, source %d: \"%s\"", file.getFileName(), i + 1, source)
          .containsExactlyInAnyOrderElementsOf(marked.expected().get(i));
    }
    all.assertAll();
  }
}
