package org.demarche.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the README to what there is. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern JAVA = Pattern.compile("(?s)```java\\n(.*?)```");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)\\)");
  private static final Path EXAMPLES = Path.of("src/test/java/org/demarche/examples");

  /** The examples compile, and are tested beside this. */
  @ParameterizedTest
  @MethodSource("javaBlocks")
  void javaBlock_standsInAnExample(String block) throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      assertThat(files.filter(file -> file.toString().endsWith("Example.java")))
          .extracting(file -> unindented(read(file)))
          .anySatisfy(source -> assertThat(source).contains(unindented(block)));
    }
  }

  @Test
  void links_leadToFiles() {
    assertThat(LINK.matcher(read(README)).results().map(link -> Path.of(link.group(1))))
        .isNotEmpty()
        .allSatisfy(path -> assertThat(path).exists());
  }

  static List<String> javaBlocks() {
    return JAVA.matcher(read(README)).results().map(block -> block.group(1)).toList();
  }

  private static String unindented(String code) {
    return code.lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
