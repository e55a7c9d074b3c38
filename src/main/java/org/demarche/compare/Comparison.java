package org.demarche.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is compared, and how.
 *
 * @param utterances of every speaker, each with its cluster and story
 * @param rolledUp of those who have anybody below them, see {@link RollUp}
 * @param period that timelines and networks are cut by
 */
public record Comparison(
    List<Utterance> utterances, List<Utterance> rolledUp, Period period, Settings settings) {

  public Comparison {
    utterances = List.copyOf(utterances);
    rolledUp = List.copyOf(rolledUp);
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(settings, "settings");
  }

  /** With the period that fits the time the utterances cover. */
  public static Comparison of(
      List<Utterance> utterances, List<Utterance> rolledUp, Settings settings) {
    List<LocalDate> days =
        utterances.stream().map(Utterance::date).filter(Objects::nonNull).sorted().toList();
    Period period =
        days.isEmpty() ? Period.MONTH : Period.fit(days.get(0), days.get(days.size() - 1));
    return new Comparison(utterances, rolledUp, period, settings);
  }
}
