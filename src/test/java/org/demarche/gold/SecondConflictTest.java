package org.demarche.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.demarche.Demarche;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Problem;
import org.demarche.codebook.Problems;
import org.demarche.coding.CodedStatement;
import org.demarche.frame.FrameExamples;
import org.demarche.speaker.check.SpeakerExamples;
import org.demarche.stance.check.StanceExamples;
import org.demarche.text.Article;
import org.junit.jupiter.api.Test;

/** Another conflict is another folder of YAML: the articles of one that no Java knows are coded. */
class SecondConflictTest {

  /** Of 100 stances that a careful reader finds; just below what is reached. */
  private static final int STANCES = 85;

  private static final Codebook CODEBOOK = Codebook.shipped("nile-dam");

  private final Demarche demarche = Demarche.open(CODEBOOK);

  @Test
  void itsExamples_comeOutAsTheySay() {
    Problems stances = new Problems();
    new StanceExamples(CODEBOOK).check(stances);
    assertThat(stances.list()).isEmpty();
    assertThat(SpeakerExamples.run(CODEBOOK)).extracting(Problem::toString).isEmpty();
    assertThat(FrameExamples.run(CODEBOOK)).isEmpty();
  }

  @Test
  void itsArticles_haveTheirStatementsAndSpeakers() throws IOException {
    for (String[] line : expected()) {
      assertThat(coded(line)).as(String.join(" | ", line)).isNotEmpty();
    }
  }

  @Test
  void itsArticles_haveTheirStances() throws IOException {
    List<String[]> stances = expected().stream().filter(line -> !line[3].isEmpty()).toList();
    int found = 0;
    for (String[] line : stances) {
      boolean right = coded(line).stream().anyMatch(coded -> hasStance(coded, line[3], line[4]));
      found += right ? 1 : 0;
      System.out.println((right ? "found   " : "missing ") + String.join(" | ", line));
    }
    assertThat(100 * found / stances.size()).isGreaterThanOrEqualTo(STANCES);
  }

  private static List<String[]> expected() throws IOException {
    return read("expected.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Arrays.copyOf(line.split("\t", -1), 5))
        .toList();
  }

  /** The statements that have the words and the speaker of a line. */
  private List<CodedStatement> coded(String[] line) throws IOException {
    String[] file = read(line[0] + ".txt").split("---\n", 3);
    String day = file[1].replaceAll("(?s).*published: (\\S+).*", "$1");
    Article article = new Article(line[0], file[2], null, null, LocalDate.parse(day), null);
    return demarche.analyze(article).statements().stream()
        .filter(coded -> coded.said().statement().content().of(file[2]).contains(line[1]))
        .filter(coded -> line[2].isEmpty() || isBy(coded, line[2]))
        .toList();
  }

  private static boolean isBy(CodedStatement coded, String speaker) {
    return coded.said().attributions().stream().anyMatch(a -> a.speaker().id().equals(speaker));
  }

  private static boolean hasStance(CodedStatement coded, String issue, String label) {
    return coded.stances().stream()
        .anyMatch(
            stance ->
                stance.issue().equals(issue)
                    && stance.label().name().toLowerCase(Locale.ROOT).equals(label));
  }

  private static String read(String file) throws IOException {
    try (InputStream in = SecondConflictTest.class.getResourceAsStream("/nile-dam/" + file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
