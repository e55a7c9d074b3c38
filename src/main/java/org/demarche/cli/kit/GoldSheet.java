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
import org.demarche.compare.gold.Checked;
import org.demarche.compare.gold.Labels;
import org.demarche.compare.gold.MachineCoding;
import org.demarche.compare.sampling.CodedStrata;
import org.demarche.compare.sampling.Drawn;
import org.jspecify.annotations.Nullable;

/**
 * What people coded beside what the machine did.
 *
 * @param population every statement of the output by id
 * @param sample which the sheets are of; null where they do not say
 * @param drawn the whole sample; empty where it is not known
 * @param coded labels by statement id
 * @param issues that were asked for
 * @param notes what the user should know of the sheets
 */
record GoldSheet(
    Map<String, MachineCoding> population,
    @Nullable String sample,
    Collection<Drawn> drawn,
    Map<String, Labels> coded,
    Collection<String> issues,
    List<String> notes) {

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
    Map<String, Labels> some =
        coded.entrySet().stream()
            .filter(entry -> usable.test(entry.getValue()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    List<Drawn> units =
        isSample()
            ? CodedStrata.settle(drawn, some.keySet())
            : some.keySet().stream().sorted().map(id -> new Drawn(id, "all", 1)).toList();
    List<Checked> checked = new ArrayList<>();
    for (Drawn unit : units) {
      checked.add(
          new Checked(
              Objects.requireNonNull(population.get(unit.id())),
              Objects.requireNonNull(some.get(unit.id())),
              unit.stratum(),
              unit.inclusion()));
    }
    return checked;
  }

  /** Says what was used, and what follows from that. */
  void describe(PrintStream out) {
    out.printf("%d coded statements of %d.%n", coded.size(), population.size());
    notes.forEach(out::println);
    out.println(
        isSample()
            ? "Drawn as sample %s: each counts for as many as it was drawn for.".formatted(sample)
            : "The sheet does not say how they were drawn: each counts once, and the figures\n"
                + "hold for these statements only.");
  }

  /** The names of sheets for a message. */
  static String names(Collection<Path> sheets) {
    return sheets.stream().map(Path::toString).collect(Collectors.joining(", "));
  }
}
