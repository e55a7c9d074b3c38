package org.demarche.report.page;

import java.util.ArrayList;
import java.util.List;
import org.demarche.report.Code;
import org.demarche.report.Figure;
import org.demarche.report.Overview;
import org.demarche.report.ReportData;
import org.demarche.report.Share;

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
   * @param doubt share of cues of doubt likewise; "" too where there is none
   */
  public record Cell(HeatMap.Cell voice, String direct, String doubt) {
    private static final Cell NONE = new Cell(HeatMap.Cell.NONE, "", "");
  }

  static OutletTable of(ReportData data) {
    List<Code> speakers = data.speakers().values().stream().limit(SPEAKERS).toList();
    List<Row> rows = new ArrayList<>();
    for (Overview.Outlet outlet : data.overview().outlets()) {
      List<Cell> cells =
          speakers.stream().map(speaker -> cell(outlet.name(), speaker, data)).toList();
      if (cells.stream().anyMatch(cell -> cell.voice().n() > 0)) {
        rows.add(new Row(outlet.name(), cells));
      }
    }
    return new OutletTable(speakers, rows);
  }

  private static Cell cell(String outlet, Code speaker, ReportData data) {
    return data.voices().stream()
        .filter(share -> share.row().equals(outlet) && share.column().equals(speaker.id()))
        .findFirst()
        .map(share -> cell(share, data))
        .orElse(Cell.NONE);
  }

  private static Cell cell(Share share, ReportData data) {
    Figure direct = share.direct();
    Figure doubt = share.distancing();
    return new Cell(
        HeatMap.share(share, Anchors.voice(share.row(), share.column()), data),
        direct == null ? "" : direct.percent(),
        doubt == null || doubt.value() == 0 ? "" : doubt.percent());
  }
}
