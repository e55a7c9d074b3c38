package org.demarche.spark.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.demarche.compare.Period;
import org.demarche.report.Periods;
import org.demarche.report.Stand;

/** The stretches that the timeline is cut into, empty ones too. */
final class PeriodReader {

  private PeriodReader() {}

  static Periods read(Folder folder, List<Stand> timeline) {
    List<String> units = new ArrayList<>();
    folder.table("timeline").read(row -> units.add(row.id("period")), "period");
    TreeSet<String> own = new TreeSet<>();
    timeline.forEach(stand -> own.add(String.valueOf(stand.period())));
    if (own.isEmpty()) {
      return new Periods("period", List.of());
    }
    Period period = Period.valueOf(units.get(0).toUpperCase(Locale.ROOT));
    List<String> starts = new ArrayList<>();
    LocalDate last = LocalDate.parse(own.last());
    for (LocalDate start = LocalDate.parse(own.first());
        !start.isAfter(last);
        start = period.next(start)) {
      starts.add(start.toString());
    }
    return new Periods(units.get(0), starts);
  }
}
