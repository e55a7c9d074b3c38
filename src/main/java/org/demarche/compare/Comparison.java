package org.demarche.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is compared, and how.
 *
 * @param utterances of every speaker, each with its cluster and story
 * @param rollUp of those who have anybody below them
 * @param period that timelines and networks are cut by
 */
public record Comparison(
    List<Utterance> utterances, RollUp rollUp, Period period, Settings settings) {

  public Comparison {
    utterances = List.copyOf(utterances);
    Objects.requireNonNull(rollUp, "rollUp");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(settings, "settings");
  }

  /** With the period that fits the time the utterances cover. */
  public static Comparison of(List<Utterance> utterances, RollUp rollUp, Settings settings) {
    List<LocalDate> days =
        utterances.stream().map(Utterance::date).filter(Objects::nonNull).sorted().toList();
    Period period =
        days.isEmpty() ? Period.MONTH : Period.fit(days.get(0), days.get(days.size() - 1));
    return new Comparison(utterances, rollUp, period, settings);
  }
}
