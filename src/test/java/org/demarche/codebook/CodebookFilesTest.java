package org.demarche.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookFilesTest {

  @Test
  void files_openTheSameCodebookAgain() {
    CodebookFiles files = CodebookFiles.shipped(Codebook.DEFAULT);
    assertThat(files.layers()).extracting(Layer::name).containsExactly("english", Codebook.DEFAULT);
    assertThat(new CodebookFiles(files.layers()).open().hash())
        .isEqualTo(Codebook.shipped(Codebook.DEFAULT).hash());
  }

  @Test
  void unknownParent_isAProblemWithItsLine(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("codebook.yaml"), "name: mine\nextends: klingon\n");
    assertThatThrownBy(() -> Codebook.open(folder))
        .isInstanceOf(CodebookException.class)
        .hasMessageContaining("codebook.yaml:2: extends \"klingon\"");
  }

  @Test
  void missingFolder_isAProblem(@TempDir Path folder) {
    assertThatThrownBy(() -> CodebookFiles.read(folder.resolve("none")))
        .isInstanceOf(CodebookException.class)
        .hasMessageContaining("no such folder");
  }
}
