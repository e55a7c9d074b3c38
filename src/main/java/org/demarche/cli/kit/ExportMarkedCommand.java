package org.demarche.cli.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.demarche.cli.output.MarkedTexts;
import org.demarche.cli.output.Output;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.Console;
import org.demarche.cli.shell.ExitCode;
import org.demarche.cli.standoff.Brat;
import org.demarche.cli.standoff.MarkedText;
import org.demarche.cli.standoff.WebAnno;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whole articles with their statements marked, to be corrected by hand. */
@Command(
    name = "export-marked",
    mixinStandardHelpOptions = true,
    description = "Writes articles with their statements marked, for an annotation tool.",
    footer = {
      "",
      "brat: ID.txt, ID.ann and annotation.conf; statements have an attribute Kind and a note",
      "speaker=ID;ID (nothing after the sign: nobody can tell).",
      "webanno: ID.tsv in WebAnno TSV 3.3, which INCEpTION imports; it wants a custom span layer",
      "webanno.custom.Statement with the text features kind, piece and speaker.",
      "",
      "Correct them, delete what is no statement, mark what was missed, and measure:",
      "  demarche export-marked output --format brat --n 20 --seed 7 --out gold",
      "  demarche evaluate output --gold gold"
    })
public final class ExportMarkedCommand implements Callable<Integer> {

  /** What annotation tools read. */
  enum Format {
    BRAT,
    WEBANNO
  }

  private final Console console;

  @Parameters(paramLabel = "OUT", description = "Folder that `analyze` wrote.")
  private String out = "";

  @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}.")
  private Format format = Format.BRAT;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description = "Folder to write to; it must be empty or not be there.")
  private Path folder = Path.of("");

  @Option(
      names = "--n",
      defaultValue = "0",
      description = "Write so many articles, drawn at random; 0 is all (default).")
  private int size;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "Of the draw (default: ${DEFAULT-VALUE}).")
  private long seed;

  public ExportMarkedCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Output output = Output.open(out);
    String[] before = folder.toFile().list();
    if (before != null && before.length > 0) {
      throw new CommandException(
          ExitCode.OUTPUT, folder + " is not empty; somebody may have annotated in it.");
    }
    List<MarkedText> texts = new ArrayList<>(new TreeMap<>(MarkedTexts.read(output)).values());
    if (size > 0) {
      Collections.shuffle(texts, new Random(seed));
      texts = texts.subList(0, Math.min(size, texts.size()));
    }
    Files.createDirectories(folder);
    for (MarkedText text : texts) {
      switch (format) {
        case BRAT -> {
          Files.writeString(folder.resolve(text.id() + ".txt"), text.text());
          Files.writeString(folder.resolve(text.id() + ".ann"), Brat.write(text));
        }
        case WEBANNO -> Files.writeString(folder.resolve(text.id() + ".tsv"), WebAnno.write(text));
      }
    }
    if (format == Format.BRAT) {
      Files.writeString(folder.resolve("annotation.conf"), Brat.CONFIGURATION);
    }
    console.err().printf("demarche: %d articles in %s%n", texts.size(), folder);
    return ExitCode.OK.number();
  }
}
