package org.demarche.cli.kit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.ExitCode;
import org.demarche.compare.gold.MachineCoding;
import org.jspecify.annotations.Nullable;

/** The statements that meet the speakers and issues that a user named. */
final class Focus {

  private Focus() {}

  /**
   * Ids of the statements of any of the speakers named, if there are any, on any of the issues
   * named, if there are any.
   *
   * @throws CommandException if a name is neither a speaker's nor an issue's, or nothing meets them
   */
  static Set<String> of(List<String> ids, Map<String, MachineCoding> population) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    Set<String> speakers = named(ids, population, coding -> coding.labels().speakers());
    Set<String> issues = named(ids, population, coding -> coding.scores().keySet());
    for (String id : ids) {
      if (!speakers.contains(id) && !issues.contains(id)) {
        throw new CommandException(
            ExitCode.USAGE,
            "--focus: \"%s\" is no speaker_id and no issue_id of this output; its tables speakers and"
                    .formatted(id)
                + " codes list them.");
      }
    }
    Set<String> met =
        population.values().stream()
            .filter(coding -> meets(speakers, coding.labels().speakers()))
            .filter(coding -> meets(issues, coding.scores().keySet()))
            .map(MachineCoding::id)
            .collect(Collectors.toSet());
    if (met.isEmpty()) {
      throw new CommandException(ExitCode.USAGE, "--focus: no statement meets all of " + ids);
    }
    return met;
  }

  private static Set<String> named(
      List<String> ids,
      Map<String, MachineCoding> population,
      Function<MachineCoding, @Nullable Collection<String>> of) {
    Set<String> all = new TreeSet<>();
    population
        .values()
        .forEach(
            coding -> {
              Collection<String> some = of.apply(coding);
              all.addAll(some == null ? List.of() : some);
            });
    all.retainAll(ids);
    return all;
  }

  private static boolean meets(Set<String> named, @Nullable Collection<String> given) {
    return named.isEmpty() || (given != null && given.stream().anyMatch(named::contains));
  }
}
