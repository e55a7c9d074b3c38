package org.demarche.cli.standoff;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.ExitCode;
import org.jspecify.annotations.Nullable;

/** A folder with an annotation file for each document: {@code ID.ann} or {@code ID.tsv}. */
public final class StandoffFolder {

  private StandoffFolder() {}

  /**
   * Reads all of them.
   *
   * @param texts by document id; a file of any other id is a problem
   * @param problems is told of everything that is wrong in the files
   * @return by document id
   * @throws CommandException if there is no file
   */
  public static Map<String, MarkedText> read(
      Path folder, Map<String, String> texts, StandoffProblems problems) {
    Map<String, MarkedText> read = new TreeMap<>();
    List<Path> files = files(folder);
    if (files.isEmpty()) {
      throw new CommandException(ExitCode.NO_INPUT, "no .ann and no .tsv file in " + folder);
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      problems.in(name);
      String id = name.substring(0, name.length() - 4);
      String text = texts.get(id);
      if (text == null) {
        problems.add("there is no document " + id + " in this output.");
        continue;
      }
      String annotations = text(file, problems);
      if (annotations == null) {
        continue;
      }
      String plain = PlainText.of(text);
      MarkedText marked =
          name.endsWith(".ann")
              ? BratReading.read(id, plain, annotations, problems)
              : WebAnnoReading.read(id, plain, annotations, problems);
      if (read.put(id, marked) != null) {
        problems.add(id + " stands in another file too.");
      }
    }
    return read;
  }

  private static @Nullable String text(Path file, StandoffProblems problems) {
    try {
      String text = Files.readString(file);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      problems.add("it is not UTF-8.");
    } catch (IOException e) {
      problems.add("it cannot be read: " + e.getMessage());
    }
    return null;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.filter(f -> f.toString().matches(".*\\.(ann|tsv)")).sorted().toList();
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.NO_INPUT, "cannot read " + folder + ": " + e.getMessage(), e);
    }
  }
}
