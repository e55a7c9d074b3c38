package org.demarche.compare.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.demarche.compare.correction.Unit;

/**
 * What each statement adds to the totals that a cell's figure is made of, by machine and by hand.
 *
 * <p>A person gives the label of a stance, not its intensity. Where the labels agree the machine's
 * score stands; where they differ the mean score of the person's label in this output does.
 */
public final class CellUnits {

  private final Collection<MachineCoding> population;
  private final Map<String, Checked> checked;
  private final Map<String, Double> typical;

  /**
   * @param population every statement of the output
   * @param checked those that were drawn and coded; together they must stand for all
   */
  public CellUnits(Collection<MachineCoding> population, Collection<Checked> checked) {
    this.population = List.copyOf(population);
    this.checked =
        checked.stream().collect(Collectors.toMap(one -> one.machine().id(), one -> one));
    this.typical = typical(population);
  }

  private static Map<String, Double> typical(Collection<MachineCoding> population) {
    Map<String, double[]> sums = new HashMap<>();
    for (MachineCoding coding : population) {
      stances(coding.labels())
          .forEach(
              (issue, label) -> {
                double[] sum = sums.computeIfAbsent(label, l -> new double[2]);
                sum[0] += coding.scores().getOrDefault(issue, 0.0);
                sum[1]++;
              });
    }
    Map<String, Double> typical =
        new HashMap<>(Map.of("support", 1.0, "oppose", -1.0, "ambivalent", 0.0, "neutral", 0.0));
    sums.forEach((label, sum) -> typical.put(label, sum[0] / sum[1]));
    return typical;
  }

  /** Total of scores and number of statements of a speaker on an issue. */
  public List<Unit> stance(Set<String> speakers, String issue) {
    return units((coding, labels) -> stance(coding, labels, speakers, issue));
  }

  /** The same of two speakers, one after the other. */
  public List<Unit> stances(Set<String> first, Set<String> second, String issue) {
    return units(
        (coding, labels) -> {
          double[] one = stance(coding, labels, first, issue);
          double[] two = stance(coding, labels, second, issue);
          return new double[] {one[0], one[1], two[0], two[1]};
        });
  }

  /** Number of a speaker's statements in a frame, and of all its statements. */
  public List<Unit> frame(Set<String> speakers, String frame) {
    return units(
        (coding, labels) -> {
          if (!saidBy(labels, speakers)) {
            return new double[2];
          }
          Set<String> frames = labels.frames();
          boolean in = frames != null && frames.contains(frame);
          return new double[] {in ? coding.weight() : 0, coding.weight()};
        });
  }

  private double[] stance(MachineCoding coding, Labels labels, Set<String> speakers, String issue) {
    String label = stances(labels).get(issue);
    if (label == null || !saidBy(labels, speakers)) {
      return new double[2];
    }
    double score =
        label.equals(stances(coding.labels()).get(issue))
            ? coding.scores().getOrDefault(issue, 0.0)
            : typical.getOrDefault(label, 0.0);
    return new double[] {coding.weight() * score, coding.weight()};
  }

  private static boolean saidBy(Labels labels, Set<String> speakers) {
    Set<String> said = labels.speakers();
    return labels.statement() && said != null && said.stream().anyMatch(speakers::contains);
  }

  private static Map<String, String> stances(Labels labels) {
    return labels.stances() == null ? Map.of() : labels.stances();
  }

  /** Statements that add nothing and were not checked change nothing and are left out. */
  private List<Unit> units(BiFunction<MachineCoding, Labels, double[]> totals) {
    List<Unit> units = new ArrayList<>();
    for (MachineCoding coding : population) {
      double[] machine = totals.apply(coding, coding.labels());
      Checked one = checked.get(coding.id());
      if (one != null) {
        double[] gold = totals.apply(coding, one.gold());
        units.add(
            new Unit(
                coding.story(), machine, new Unit.ByHand(one.stratum(), one.inclusion(), gold)));
      } else if (Arrays.stream(machine).anyMatch(value -> value != 0)) {
        units.add(new Unit(coding.story(), machine, null));
      }
    }
    return units;
  }
}
