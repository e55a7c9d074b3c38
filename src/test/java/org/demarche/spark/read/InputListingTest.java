package org.demarche.spark.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputListingTest {

  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(folder.resolve("in/sub"));
    for (String name : List.of("b.txt", "a.txt", "README.md", "_x.txt", ".y.txt", "sub/c.txt")) {
      Files.writeString(folder.resolve("in").resolve(name), "text");
    }
  }

  private List<String> names(String... inputs) {
    return InputListing.files(List.of(inputs), new Configuration()).stream()
        .map(file -> file.uri().replace(folder + "/", "").replace("file:", ""))
        .toList();
  }

  @Test
  void folder_givesItsFilesByNameButNotWhatIsNoInput() {
    assertThat(names(folder + "/in/")).containsExactly("in/a.txt", "in/b.txt", "in/sub/c.txt");
  }

  @Test
  void fileNamedItself_isTakenOnce() {
    String readme = folder + "/in/README.md";
    assertThat(names(readme, readme, folder + "/in/[ab].txt"))
        .containsExactly("in/README.md", "in/a.txt", "in/b.txt");
  }

  @Test
  void linkThatLeadsOut_isRefusedAndALoopIsNoTrap() throws IOException {
    Path in = folder.resolve("in");
    Files.createSymbolicLink(in.resolve("loop"), in);
    Files.writeString(folder.resolve("secret.txt"), "text");
    Files.createSymbolicLink(in.resolve("out.txt"), folder.resolve("secret.txt"));
    List<InputFile> files = InputListing.files(List.of(in.toString()), new Configuration());
    assertThat(files).hasSize(4);
    assertThat(files)
        .filteredOn(file -> file.refused() == RejectReason.LINK)
        .extracting(InputFile::name)
        .containsExactly("out.txt");
  }

  @Test
  void wrongInputs_areAllNamed() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    assertThatThrownBy(() -> names(folder + "/empty", folder + "/nowhere", folder + "/*.pdf"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no file in it: " + folder + "/empty")
        .hasMessageContaining("no such file or folder: " + folder + "/nowhere")
        .hasMessageContaining("*.pdf");
  }
}
