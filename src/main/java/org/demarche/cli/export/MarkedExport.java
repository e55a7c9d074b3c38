package org.demarche.cli.export;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.demarche.cli.output.MarkedTexts;
import org.demarche.cli.output.Output;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.ExitCode;
import org.demarche.cli.standoff.Brat;
import org.demarche.cli.standoff.MarkedText;
import org.demarche.cli.standoff.WebAnno;

/** Writes whole articles with their statements marked, to be corrected by hand. */
final class MarkedExport {

  private final Output output;
  private final Path folder;

  /**
   * @throws CommandException if the folder has anything in it
   */
  MarkedExport(Output output, Path folder) {
    this.output = output;
    this.folder = folder;
    String[] before = folder.toFile().list();
    if (before != null && before.length > 0) {
      throw new CommandException(
          ExitCode.OUTPUT, folder + " is not empty; somebody may have annotated in it.");
    }
  }

  /**
   * @param size how many articles, drawn at random; 0 is all
   */
  void write(ExportCommand.Format format, int size, long seed, PrintStream out) throws IOException {
    List<MarkedText> texts = new ArrayList<>(new TreeMap<>(MarkedTexts.read(output)).values());
    if (size > 0) {
      Collections.shuffle(texts, new Random(seed));
      texts = texts.subList(0, Math.min(size, texts.size()));
    }
    Files.createDirectories(folder);
    for (MarkedText text : texts) {
      if (format == ExportCommand.Format.BRAT) {
        Files.writeString(folder.resolve(text.id() + ".txt"), text.text());
        Files.writeString(folder.resolve(text.id() + ".ann"), Brat.write(text));
      } else {
        Files.writeString(folder.resolve(text.id() + ".tsv"), WebAnno.write(text));
      }
    }
    if (format == ExportCommand.Format.BRAT) {
      Files.writeString(folder.resolve("annotation.conf"), Brat.CONFIGURATION);
    }
    int statements = texts.stream().mapToInt(text -> text.statements().size()).sum();
    out.printf("%s: %d articles with %d statements%n", folder, texts.size(), statements);
    out.printf(
        "Correct them there; then: demarche evaluate %s --gold %s%n", output.given(), folder);
  }
}
