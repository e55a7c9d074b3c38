package org.demarche.compare.cell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.compare.Period;
import org.demarche.compare.Settings;
import org.demarche.compare.Utterance;

/**
 * Where a speaker stood on an issue in one period; periods in which it said nothing have no row.
 *
 * @param start first day of the period
 */
public record Timeline(
    String speaker, String issue, Period period, LocalDate start, SpeakerIssue stance) {

  /** By speaker, issue and period; undated utterances are left out. */
  public static List<Timeline> compare(
      Collection<Utterance> utterances, Period period, Settings settings) {
    Map<LocalDate, List<Utterance>> byStart =
        utterances.stream()
            .filter(utterance -> utterance.date() != null)
            .collect(
                Collectors.groupingBy(
                    utterance -> period.start(utterance.date()),
                    TreeMap::new,
                    Collectors.toList()));
    List<Timeline> rows = new ArrayList<>();
    byStart.forEach(
        (start, within) ->
            SpeakerIssue.compare(within, settings)
                .forEach(
                    row -> rows.add(new Timeline(row.speaker(), row.issue(), period, start, row))));
    rows.sort(
        Comparator.comparing(Timeline::speaker)
            .thenComparing(Timeline::issue)
            .thenComparing(Timeline::start));
    return rows;
  }
}
