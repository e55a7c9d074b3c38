package org.demarche.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FramesTest {

  private final Problems problems = new Problems();

  private Frames read(String... files) {
    return Frames.read(
        List.of(files).stream()
            .flatMap(text -> YamlReader.read("f.yaml", text, problems).items("frames").stream())
            .toList());
  }

  private static final String WATER =
      """
      frames:
      - id: water
        definition: Water and its sharing.
        distinctive: [water]
        generic: [river, water]
        examples: [{hit: Water., words: [Water]}, {miss: Sand.}]
      """;

  @Test
  void wordInTwoLists_hasTheHeavierWeight() {
    List<Frame.Term> terms = read(WATER).entries().get(0).terms();
    assertThat(problems.list()).isEmpty();
    assertThat(terms).containsExactly(new Frame.Term("water", 2.4), new Frame.Term("river", 0.5));
  }

  @Test
  void laterEntryWithAdd_addsItsWords() {
    Frames frames = read(WATER, "frames: [{id: water, add: true, distinctive: [river, dam]}]");
    assertThat(frames.entries()).hasSize(1);
    assertThat(frames.entries().get(0).definition()).startsWith("Water");
    assertThat(frames.entries().get(0).terms())
        .contains(new Frame.Term("river", 2.4), new Frame.Term("dam", 2.4))
        .hasSize(3);
  }

  @Test
  void borrowedWords_weighTheirShare() {
    String loan =
        """
        frames:
        - id: dams
          definition: Dams.
          borrows: [{from: water, share: 0.5}]
          examples: [{hit: Water., words: [Water]}, {miss: Sand.}]
        """;
    assertThat(read(WATER, loan).entries().get(1).terms()).contains(new Frame.Term("water", 1.2));
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void whatIsWrong_isToldWithItsLine() {
    read("frames:\n- id: x\n  weights: 1\n  typical: ['*']\n  borrows: [{from: y, share: 2}]\n");
    assertThat(problems.list())
        .extracting(p -> p.line() + " " + p.message())
        .anyMatch(m -> m.startsWith("2 ") && m.contains("no definition"))
        .anyMatch(m -> m.startsWith("3 ") && m.contains("\"weights\" is not known"))
        .anyMatch(m -> m.startsWith("4 ") && m.contains("empty pattern"))
        .anyMatch(m -> m.startsWith("5 ") && m.contains("borrows"));
  }
}
