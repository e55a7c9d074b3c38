package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What each outlet makes of each speaker. */
public record OutletTable(List<Code> speakers, List<Row> rows) {

  private static final int SPEAKERS = 6;

  public OutletTable {
    speakers = List.copyOf(speakers);
    rows = List.copyOf(rows);
  }

  /** An outlet, with a cell for each speaker. */
  public record Row(String outlet, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param direct share of direct quotes as text, or "" where too little is known
   * @param doubt share of cues of doubt likewise
   * @param doubtful whether any is of doubt
   */
  public record Cell(HeatMap.Cell voice, String direct, String doubt, boolean doubtful) {}

  static OutletTable of(ReportData data) {
    List<Code> speakers = data.speakers().values().stream().limit(SPEAKERS).toList();
    List<Row> rows = new ArrayList<>();
    for (Overview.Outlet outlet : data.overview().outlets()) {
      rows.add(
          new Row(
              outlet.name(),
              speakers.stream().map(speaker -> cell(outlet.name(), speaker, data)).toList()));
    }
    return new OutletTable(speakers, rows);
  }

  private static Cell cell(String outlet, Code speaker, ReportData data) {
    return data.voices().stream()
        .filter(share -> share.row().equals(outlet) && share.column().equals(speaker.id()))
        .findFirst()
        .map(
            share ->
                new Cell(
                    HeatMap.share(share, share.figure(), Anchors.voice(outlet, speaker.id()), data),
                    share.direct() == null ? "" : share.direct().percent(),
                    share.distancing() == null ? "" : share.distancing().percent(),
                    share.distancing() != null
                        && Objects.requireNonNull(share.distancing()).value() > 0))
        .orElse(new Cell(HeatMap.Cell.NONE, "", "", false));
  }
}
