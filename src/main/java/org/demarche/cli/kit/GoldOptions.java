package org.demarche.cli.kit;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.cli.option.OutputCodebookOption;
import org.demarche.cli.output.Output;
import org.demarche.codebook.Codebook;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of every command that lays people's labels beside the machine's. */
final class GoldOptions {

  @Parameters(paramLabel = "OUT", description = "Folder that `analyze` wrote.")
  private String out = "";

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "GOLD",
      description = "What people coded; give it once for each coder's sheet.")
  private List<Path> gold = new ArrayList<>();

  @Mixin private final OutputCodebookOption codebook = new OutputCodebookOption();

  /** The folder as it was typed. */
  String out() {
    return out;
  }

  List<Path> gold() {
    return List.copyOf(gold);
  }

  /** Reads the sheets. */
  GoldSheet sheet(Output output, PrintStream err) {
    return GoldReading.read(output, codebook(output, err), gold);
  }

  /**
   * Opens the codebook.
   *
   * @param err for a note where the output was coded by another codebook than the one named
   */
  Codebook codebook(Output output, PrintStream err) {
    Codebook opened = codebook.files(output).open();
    String hash = output.manifest().path("codebook").path("hash").asText("");
    if (codebook.isGiven() && !hash.equals(opened.hash())) {
      err.printf(
          "demarche: note: %s was coded by another version of the codebook (%s, not %s).%n",
          out, start(hash), start(opened.hash()));
    }
    return opened;
  }

  private static String start(String hash) {
    return hash.length() < 8 ? hash : hash.substring(0, 8);
  }
}
