package org.demarche.compare.sampling;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A sample of which not everything was coded. What a coder left out is taken to be missing at
 * random within its stratum, and strata of which hardly anything was coded are put together.
 */
public final class CodedStrata {

  private static final class Stratum {
    private double size;
    private int coded;

    private boolean tooFew() {
      return coded < Allocation.LEAST && coded < size - 0.5;
    }

    private void add(Stratum other) {
      size += other.size;
      coded += other.coded;
    }
  }

  private CodedStrata() {}

  /**
   * The coded units with the strata and inclusion probabilities that they now have; together they
   * stand for as many units as the whole sample did, unless nothing was coded.
   *
   * @param drawn the whole sample
   * @param coded ids of what was coded of it
   */
  public static List<Drawn> settle(Collection<Drawn> drawn, Set<String> coded) {
    Map<String, Stratum> strata = new TreeMap<>();
    for (Drawn unit : drawn) {
      Stratum stratum = strata.computeIfAbsent(unit.stratum(), s -> new Stratum());
      stratum.size += 1 / unit.inclusion();
      stratum.coded += coded.contains(unit.id()) ? 1 : 0;
    }
    Set<String> small =
        strata.keySet().stream()
            .filter(name -> strata.get(name).tooFew())
            .collect(Collectors.toCollection(java.util.TreeSet::new));
    Stratum rest = new Stratum();
    small.forEach(name -> rest.add(strata.get(name)));
    Optional<String> next = smallestOther(strata, small);
    while (rest.tooFew() && next.isPresent()) {
      rest.add(strata.get(next.get()));
      small.add(next.get());
      next = smallestOther(strata, small);
    }
    return drawn.stream()
        .filter(unit -> coded.contains(unit.id()))
        .map(
            unit -> {
              boolean pooled = small.contains(unit.stratum());
              Stratum stratum = pooled ? rest : strata.get(unit.stratum());
              return new Drawn(
                  unit.id(),
                  pooled ? StratifiedSample.REST : unit.stratum(),
                  Math.min(1, stratum.coded / stratum.size));
            })
        .toList();
  }

  private static Optional<String> smallestOther(Map<String, Stratum> strata, Set<String> taken) {
    return strata.keySet().stream()
        .filter(name -> !taken.contains(name))
        .min(Comparator.comparingDouble(name -> strata.get(name).size));
  }
}
