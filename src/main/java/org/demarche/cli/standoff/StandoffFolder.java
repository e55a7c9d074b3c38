package org.demarche.cli.standoff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.ExitCode;

/** A folder with an annotation file for each document: {@code ID.ann} or {@code ID.tsv}. */
public final class StandoffFolder {

  private StandoffFolder() {}

  /**
   * Reads all of them.
   *
   * @param texts by document id; a file of any other id is a problem
   * @return by document id
   * @throws CommandException with every file that cannot be read, or if there is none
   */
  public static Map<String, MarkedText> read(Path folder, Map<String, String> texts) {
    Map<String, MarkedText> read = new TreeMap<>();
    List<String> problems = new ArrayList<>();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      String id = name.substring(0, name.length() - 4);
      String text = texts.get(id);
      if (text == null) {
        problems.add(name + ": there is no document " + id + " in this output.");
        continue;
      }
      try {
        String annotations = Files.readString(file);
        MarkedText marked =
            name.endsWith(".ann")
                ? Brat.read(id, text, annotations)
                : WebAnno.read(id, text, annotations);
        if (read.put(id, marked) != null) {
          problems.add(name + ": " + id + " stands in another file too.");
        }
      } catch (StandoffException | IOException e) {
        problems.add(name + ", " + e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new CommandException(
          ExitCode.BAD_INPUT, problems.size() + " problems:\n  " + String.join("\n  ", problems));
    }
    if (read.isEmpty()) {
      throw new CommandException(ExitCode.NO_INPUT, "no .ann and no .tsv file in " + folder);
    }
    return read;
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
