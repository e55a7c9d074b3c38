package org.demarche.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.codebook.CodebookDiff.Change;
import org.demarche.codebook.CodebookDiff.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookDiffTest {

  @TempDir private Path folder;

  private CodebookFiles codebook(String name, String issues) throws IOException {
    Path codebook = Files.createDirectories(folder.resolve(name));
    Files.writeString(codebook.resolve("codebook.yaml"), "name: " + name + "\nversion: 1\n");
    Files.writeString(codebook.resolve("issues.yaml"), "issues:\n" + issues);
    return CodebookFiles.read(codebook);
  }

  @Test
  void entries_areComparedById() throws IOException {
    CodebookFiles old =
        codebook(
            "old",
            "  - {id: border, name: Border, terms: [the border, the line]}\n  - {id: gone}\n");
    CodebookFiles young =
        codebook(
            "new",
            "  - {id: come}\n  # a comment\n"
                + "  - {id: border, terms: [the line, a fence], name: Border}\n");
    assertThat(CodebookDiff.of(old, young))
        .containsExactly(
            new Change(
                "issues",
                "border",
                Kind.CHANGED,
                List.of("- terms: the border", "+ terms: a fence")),
            new Change("issues", "come", Kind.ADDED, List.of()),
            new Change("issues", "gone", Kind.REMOVED, List.of()));
  }

  @Test
  void sameCodebook_hasNoDifference() {
    CodebookFiles shipped = CodebookFiles.shipped(Codebook.DEFAULT);
    assertThat(CodebookDiff.of(shipped, CodebookFiles.shipped(Codebook.DEFAULT))).isEmpty();
  }

  @Test
  void whatACodebookExtends_counts() {
    assertThat(
            CodebookDiff.of(
                CodebookFiles.shipped("english"), CodebookFiles.shipped(Codebook.DEFAULT)))
        .extracting(Change::kind)
        .contains(Kind.ADDED)
        .doesNotContain(Kind.REMOVED);
  }
}
