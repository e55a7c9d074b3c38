package org.demarche.spark.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.demarche.input.Item;
import org.demarche.input.RejectReason;
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
    return InputListing.files(List.of(inputs), false, new Configuration()).stream()
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

  private Map<String, RejectReason> refused(Path in, boolean followLinks) {
    Map<String, RejectReason> refused = new TreeMap<>();
    InputListing.files(List.of(in.toString()), followLinks, new Configuration())
        .forEach(file -> refused.put(file.uri().substring(in.toString().length()), file.refused()));
    return refused;
  }

  @Test
  void links_areNoTrap() throws Exception {
    Path in = folder.resolve("in");
    Files.writeString(folder.resolve("secret.txt"), "text");
    Files.createDirectories(folder.resolve("other"));
    Files.writeString(folder.resolve("other/d.txt"), "text");
    Files.createSymbolicLink(folder.resolve("other/back"), folder.resolve("other"));
    Files.createSymbolicLink(in.resolve("loop"), in);
    Files.createSymbolicLink(in.resolve("itself"), in.resolve("itself"));
    Files.createSymbolicLink(in.resolve("nowhere"), folder.resolve("gone.txt"));
    Files.createSymbolicLink(in.resolve("out.txt"), folder.resolve("secret.txt"));
    Files.createSymbolicLink(in.resolve("out"), folder.resolve("other"));
    Files.createSymbolicLink(in.resolve("inside.txt"), in.resolve("a.txt"));
    Files.createSymbolicLink(in.resolve("hidden.txt"), in.resolve(".y.txt"));
    new ProcessBuilder("mkfifo", in.resolve("pipe.txt").toString()).start().waitFor();
    Map<String, RejectReason> expected = new TreeMap<>();
    List.of("/a.txt", "/b.txt", "/sub/c.txt", "/hidden.txt")
        .forEach(name -> expected.put(name, null));
    expected.put("/loop", RejectReason.LOOP);
    expected.put("/itself", RejectReason.LOOP);
    expected.put("/nowhere", RejectReason.UNREADABLE);
    expected.put("/pipe.txt", RejectReason.UNREADABLE);
    expected.put("/out.txt", RejectReason.LINK);
    expected.put("/out", RejectReason.LINK);
    assertThat(refused(in, false)).isEqualTo(expected);
    expected.put("/out.txt", null);
    expected.remove("/out");
    expected.put("/out/d.txt", null);
    expected.put("/out/back", RejectReason.LOOP);
    assertThat(refused(in, true)).isEqualTo(expected);
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

  @Test
  void namesWithColons_areFilesToo() throws IOException {
    Path file = Files.writeString(folder.resolve("in/10:30.txt"), "The envoy said no.");
    assertThat(names(folder + "/in")).contains("in/10:30.txt");
    assertThat(names(file.toString())).containsExactly("in/10:30.txt");
    assertThat(Read.file(file)).singleElement().isInstanceOf(Item.Found.class);
  }
}
