package org.demarche.cli.kit;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.demarche.cli.output.Output;
import org.demarche.cli.output.Population;
import org.demarche.cli.output.SampleKey;
import org.demarche.cli.sheet.CodedSheet;
import org.demarche.cli.sheet.CsvFile;
import org.demarche.cli.sheet.Scheme;
import org.demarche.cli.sheet.SheetProblems;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.ExitCode;
import org.demarche.codebook.Codebook;
import org.demarche.compare.gold.Checked;
import org.demarche.compare.gold.Labels;
import org.demarche.compare.gold.MachineCoding;
import org.demarche.compare.sampling.CodedStrata;
import org.demarche.compare.sampling.Drawn;

/**
 * A filled-in sheet beside the output that it was drawn from.
 *
 * @param population every statement by id
 * @param drawn the whole sample; empty where the sheet does not say how it was drawn
 * @param sheet what was coded
 */
record GoldSheet(Map<String, MachineCoding> population, Collection<Drawn> drawn, CodedSheet sheet) {

  /**
   * @throws CommandException with all that is wrong in the sheet
   */
  static GoldSheet read(Output output, Codebook codebook, Path file) {
    Map<String, MachineCoding> population = Population.read(output);
    SheetProblems problems = new SheetProblems();
    CodedSheet sheet =
        CodedSheet.read(
            CsvFile.read(file),
            Scheme.of(codebook, Population.speakers(output)),
            population.keySet(),
            problems);
    problems.throwIfAny();
    if (sheet.labels().isEmpty()) {
      throw new CommandException(
          ExitCode.BAD_INPUT,
          "nothing is coded in %s: %s is empty in every row.".formatted(file, Scheme.STATEMENT));
    }
    if (sheet.sample() == null) {
      return new GoldSheet(population, List.of(), sheet);
    }
    Map<String, Drawn> drawn = SampleKey.read(output, sheet.sample()).drawn();
    sheet
        .labels()
        .keySet()
        .forEach(
            id -> {
              if (!drawn.containsKey(id)) {
                throw new CommandException(
                    ExitCode.BAD_INPUT,
                    "%s: statement %s was not drawn in sample %s."
                        .formatted(file, id, sheet.sample()));
              }
            });
    return new GoldSheet(population, drawn.values(), sheet);
  }

  boolean isSample() {
    return !drawn.isEmpty();
  }

  /**
   * The coded statements, each with the probability by which it now stands for others; 1 for all
   * where it is not known how they were drawn.
   *
   * @param usable what must be coded of a row
   */
  List<Checked> checked(Predicate<Labels> usable) {
    Map<String, Labels> coded =
        sheet.labels().entrySet().stream()
            .filter(entry -> usable.test(entry.getValue()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    List<Drawn> units =
        isSample()
            ? CodedStrata.settle(drawn, coded.keySet())
            : coded.keySet().stream().sorted().map(id -> new Drawn(id, "all", 1)).toList();
    List<Checked> checked = new ArrayList<>();
    for (Drawn unit : units) {
      checked.add(
          new Checked(
              Objects.requireNonNull(population.get(unit.id())),
              Objects.requireNonNull(coded.get(unit.id())),
              unit.stratum(),
              unit.inclusion()));
    }
    return checked;
  }

  /** Says what was used, and what follows from that. */
  void describe(PrintStream out) {
    out.printf(
        "%d coded statements of %d%s.%n",
        sheet.labels().size(),
        population.size(),
        sheet.uncoded() == 0
            ? ""
            : "; %d rows of the sheet are not coded".formatted(sheet.uncoded()));
    out.println(
        isSample()
            ? "Drawn as sample %s: each counts for as many as it was drawn for."
                .formatted(sheet.sample())
            : "The sheet does not say how they were drawn: each counts once, and the figures\n"
                + "hold for these statements only.");
  }

  /** A note where the output was coded by another codebook than the one in hand. */
  static void warn(Output output, Codebook codebook, PrintStream err) {
    String hash = output.manifest().path("codebook").path("hash").asText("");
    if (!hash.equals(codebook.hash())) {
      err.printf(
          "demarche: note: %s was coded by another version of the codebook (%s, not %s).%n",
          output.given(), start(hash), start(codebook.hash()));
    }
  }

  private static String start(String hash) {
    return hash.length() < 8 ? hash : hash.substring(0, 8);
  }
}
