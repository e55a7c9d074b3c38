package org.demarche.cli.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.compare.gold.MachineCoding;

/** What a sample can be stratified by. */
enum Strata {
  /** The first speaker by id. */
  SPEAKER {
    @Override
    String of(MachineCoding coding) {
      return first(coding.labels().speakers());
    }
  },
  /** The issue on which the statement takes the clearest stand. */
  ISSUE {
    @Override
    String of(MachineCoding coding) {
      return coding.scores().entrySet().stream()
          .max(Map.Entry.comparingByValue((a, b) -> Double.compare(Math.abs(a), Math.abs(b))))
          .map(Map.Entry::getKey)
          .orElse(NONE);
    }
  },
  OUTLET {
    @Override
    String of(MachineCoding coding) {
      return coding.outlet() == null ? NONE : coding.outlet();
    }
  },
  KIND {
    @Override
    String of(MachineCoding coding) {
      return coding.labels().kind() == null ? NONE : coding.labels().kind();
    }
  },
  ACT {
    @Override
    String of(MachineCoding coding) {
      return coding.labels().act() == null ? NONE : coding.labels().act();
    }
  };

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static final String NONE = "(none)";

  abstract String of(MachineCoding coding);

  private static String first(@org.jspecify.annotations.Nullable Set<String> ids) {
    return ids == null || ids.isEmpty() ? NONE : ids.iterator().next();
  }

  /** The stratum of a statement. */
  static String of(List<Strata> by, MachineCoding coding) {
    List<String> parts = new ArrayList<>();
    by.forEach(one -> parts.add(one.of(coding)));
    return String.join(" | ", parts);
  }
}
