package org.demarche.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One folder of YAML files, still as text: a user's own, or one that ships with Demarche.
 *
 * @param name how problems name it
 * @param files by file name, so that the order is always the same
 */
public record Layer(String name, Map<String, String> files) {

  static final String HEAD = "codebook.yaml";
  private static final String SHIPPED = "/codebooks/";
  private static final String ENDING = ".yaml";

  /** A user's folder: its head and every other {@code .yaml} in it. */
  static Layer of(Path folder, Problems problems) {
    Map<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      problems.add(folder.toString(), 0, "no such folder.");
      return new Layer(folder.toString(), files);
    }
    for (Path file : yaml(folder, problems)) {
      String name = file.getFileName().toString();
      if (!name.endsWith(ENDING)) {
        problems.add(folder + "/" + name, 0, "is not read: its name does not end in .yaml.");
        continue;
      }
      try {
        if (Files.size(file) > YamlReader.LONGEST) {
          problems.add(folder + "/" + name, 0, "is larger than " + YamlReader.LONGEST + " bytes.");
          continue;
        }
        files.put(name, Files.readString(file));
      } catch (CharacterCodingException e) {
        problems.add(folder + "/" + name, 0, "is not UTF-8.");
      } catch (IOException e) {
        problems.add(folder + "/" + name, 0, "cannot be read: " + e.getMessage() + ".");
      }
    }
    if (!files.containsKey(HEAD)) {
      problems.add(folder.toString(), 0, "there is no " + HEAD + " in it.");
    }
    return new Layer(folder.toString(), files);
  }

  /** Every file that its writer may take for a part of the codebook. */
  private static List<Path> yaml(Path folder, Problems problems) {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.filter(file -> file.toString().matches("(?i).*\\.ya?ml")).sorted().toList();
    } catch (IOException e) {
      problems.add(folder.toString(), 0, "cannot be read: " + e.getMessage() + ".");
      return List.of();
    }
  }

  /** One that ships with Demarche, or null. */
  static @Nullable Layer shipped(String name) {
    if (!name.matches("[a-z0-9-]+")) {
      return null;
    }
    String head = resource(name + "/" + HEAD);
    if (head == null) {
      return null;
    }
    Map<String, String> files = new TreeMap<>();
    files.put(HEAD, head);
    for (YamlNode file : YamlReader.read(HEAD, head, new Problems()).items("files")) {
      String text = resource(name + "/" + file.value());
      if (text == null) {
        throw new IllegalStateException("not shipped: " + name + "/" + file.value());
      }
      files.put(file.value(), text);
    }
    return new Layer(name, files);
  }

  private static @Nullable String resource(String path) {
    try (InputStream in = Layer.class.getResourceAsStream(SHIPPED + path)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
