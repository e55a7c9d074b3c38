package org.demarche.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.demarche.codebook.CodebookException;
import org.demarche.codebook.CodebookFiles;
import org.demarche.codebook.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parser of codebooks on files that are spoilt: a codebook, or a list of its problems. */
class CodebookFuzzTest {

  private static final CodebookFiles WHOLE = CodebookFiles.shipped("template");

  @Test
  void spoiltFiles_giveACodebookOrProblems() {
    assertThatCode(() -> Fuzz.rounds(CodebookFuzzTest::round)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "speakers: &a [*a]",
        "speakers: !!javax.script.ScriptEngineManager [!!java.net.URL ['http://x.invalid/']]",
        "speakers: !!java.util.Date 2026-01-06",
        "? ? ? ? ?",
        "speakers: {<<: {<<: {<<: x}}}",
      })
  void nastyYaml_isAProblem(String yaml) {
    assertThatThrownBy(() -> with("speakers.yaml", yaml).open())
        .isInstanceOf(CodebookException.class);
  }

  @Test
  void yamlBeyondItsLimits_isAProblem() {
    assertThatThrownBy(() -> with("speakers.yaml", "speakers: " + "[".repeat(100_000)).open())
        .isInstanceOf(CodebookException.class)
        .hasMessageContaining("nested");
    StringBuilder laughs = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 60; i++) {
      laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThatThrownBy(() -> with("speakers.yaml", laughs.toString()).open())
        .isInstanceOf(CodebookException.class)
        .hasMessageContaining("aliases");
    assertThatThrownBy(() -> with("speakers.yaml", "# " + "x".repeat(9_000_000)).open())
        .isInstanceOf(CodebookException.class)
        .hasMessageContaining("larger");
  }

  private static void round(Random random) {
    Layer own = own();
    List<String> names = List.copyOf(own.files().keySet());
    String name = names.get(random.nextInt(names.size()));
    byte[] spoilt =
        random.nextInt(5) == 0
            ? NastyTexts.random(random).getBytes(StandardCharsets.UTF_8)
            : Mutation.of(own.files().get(name).getBytes(StandardCharsets.UTF_8), random);
    try {
      with(name, new String(spoilt, StandardCharsets.UTF_8)).open();
    } catch (CodebookException e) {
      if (e.getMessage() == null || e.getMessage().isBlank()) {
        throw new AssertionError("a problem without words");
      }
    }
  }

  private static Layer own() {
    return WHOLE.layers().get(WHOLE.layers().size() - 1);
  }

  /**
   * The template with one file put in, without the language that it extends: that would be read
   * anew in each round.
   */
  private static CodebookFiles with(String file, String text) {
    Map<String, String> files = new TreeMap<>(own().files());
    files.put(file, text);
    return new CodebookFiles(List.of(new Layer(own().name(), files)));
  }
}
