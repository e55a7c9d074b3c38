package org.demarche.cli.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.cli.output.Codes;
import org.demarche.cli.output.Output;
import org.demarche.cli.output.Population;
import org.demarche.cli.output.SampleKey;
import org.demarche.cli.output.SpeakerNames;
import org.demarche.cli.sheet.CodedSheet;
import org.demarche.cli.sheet.CsvFile;
import org.demarche.cli.sheet.Scheme;
import org.demarche.cli.sheet.SheetProblems;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.ExitCode;
import org.demarche.codebook.Codebook;
import org.demarche.compare.gold.Labels;
import org.demarche.compare.gold.MachineCoding;
import org.demarche.compare.sampling.Drawn;
import org.jspecify.annotations.Nullable;

/** Reads filled-in sheets, of one coder or of several, and collects all that is wrong with them. */
final class GoldReading {

  private final SheetProblems problems = new SheetProblems();
  private final List<String> notes = new ArrayList<>();
  private final List<Read> sheets = new ArrayList<>();

  private record Read(CsvFile file, CodedSheet sheet) {}

  private GoldReading() {}

  /**
   * @throws CommandException with all that is wrong in the sheets
   */
  static GoldSheet read(Output output, Codebook codebook, List<Path> files) {
    return new GoldReading().gold(output, codebook, files);
  }

  private GoldSheet gold(Output output, Codebook codebook, List<Path> files) {
    Map<String, MachineCoding> population = Population.read(output);
    Scheme scheme =
        Scheme.of(codebook.acts(), Codes.read(output), SpeakerNames.of(output, codebook));
    for (Path path : files) {
      CsvFile file = CsvFile.read(path);
      sheets.add(new Read(file, CodedSheet.read(file, scheme, population.keySet(), problems)));
    }
    String sample = sample();
    Map<String, Drawn> drawn = drawn(output, sample);
    Set<String> issues = issues();
    problems.throwIfAny();
    Map<String, Labels> coded = coded();
    if (coded.isEmpty()) {
      throw new CommandException(
          ExitCode.BAD_INPUT,
          "nothing is coded in %s: %s is empty in every row."
              .formatted(GoldSheet.names(files), Scheme.STATEMENT));
    }
    return new GoldSheet(population, sample, drawn.values(), coded, issues, List.copyOf(notes));
  }

  /** The one sample that all sheets are of; null where none says. */
  private @Nullable String sample() {
    Map<String, String> samples = new LinkedHashMap<>();
    for (Read read : sheets) {
      String sample = read.sheet.sample();
      if (!read.sheet.labels().isEmpty()) {
        samples.putIfAbsent(sample == null ? "" : sample, read.file.name());
      }
    }
    if (samples.size() > 1) {
      problems.add("the sheets are of different samples: " + samples + ".");
    }
    String sample = samples.keySet().stream().findFirst().orElse("");
    return sample.isEmpty() ? null : sample;
  }

  private Map<String, Drawn> drawn(Output output, @Nullable String sample) {
    SampleKey key = sample == null ? null : SampleKey.find(output, sample);
    if (key == null) {
      if (sample != null) {
        problems.add(
            "sample \"%s\" was not drawn from %s; without the column \"sample\" each row counts once."
                .formatted(sample, output.given()));
      }
      return Map.of();
    }
    for (Read read : sheets) {
      for (String id : read.sheet.labels().keySet()) {
        if (!key.drawn().containsKey(id)) {
          problems.add(
              read.file,
              read.sheet.rows().getOrDefault(id, 0L),
              "statement %s was not drawn in sample %s.".formatted(id, sample));
        }
      }
    }
    return key.drawn();
  }

  /** The issues that every sheet asked for. */
  private Set<String> issues() {
    Set<String> all = new TreeSet<>();
    sheets.forEach(read -> all.addAll(read.sheet.issues()));
    for (Read read : sheets) {
      Set<String> missing = new TreeSet<>(all);
      missing.removeAll(read.sheet.issues());
      if (!missing.isEmpty()) {
        problems.add(
            read.file,
            "there is no column for %s, as in another sheet."
                .formatted(String.join(", ", missing)));
      }
    }
    return all;
  }

  /** A statement that several coded counts as the first sheet has it. */
  private Map<String, Labels> coded() {
    Map<String, Labels> coded = new LinkedHashMap<>();
    int uncoded = 0;
    int several = 0;
    int differing = 0;
    for (Read read : sheets) {
      CodedSheet sheet = read.sheet;
      uncoded += sheet.uncoded();
      for (Map.Entry<String, Labels> row : sheet.labels().entrySet()) {
        Labels before = coded.putIfAbsent(row.getKey(), row.getValue());
        several += before == null ? 0 : 1;
        differing += before == null || before.equals(row.getValue()) ? 0 : 1;
      }
      if (!sheet.unread().isEmpty()) {
        notes.add(read.file.name() + ": not read: " + String.join(", ", sheet.unread()) + ".");
      }
    }
    if (uncoded > 0) {
      notes.add("%d rows are not coded.".formatted(uncoded));
    }
    if (several > 0) {
      notes.add(
          "%d statements stand in several sheets, coded differently in %d; the first sheet counts."
              .formatted(several, differing));
    }
    return coded;
  }
}
