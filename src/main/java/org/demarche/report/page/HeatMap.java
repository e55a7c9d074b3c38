package org.demarche.report.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.report.Bloc;
import org.demarche.report.Code;
import org.demarche.report.Figure;
import org.demarche.report.ReportData;
import org.demarche.report.Share;
import org.demarche.report.Stand;
import org.jspecify.annotations.Nullable;

/**
 * A table of coloured cells.
 *
 * @param columns heads, in their order
 * @param rows those with a figure first
 */
public record HeatMap(List<Code> columns, List<Row> rows) {

  public HeatMap {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A row with a cell for each column. */
  public record Row(Code head, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** Whether any of its cells has a figure. */
    public boolean known() {
      return cells.stream().anyMatch(cell -> cell.bar() != null);
    }

    private boolean empty() {
      return cells.stream().allMatch(cell -> cell.n() == 0);
    }
  }

  /**
   * A cell.
   *
   * @param n distinct statements; 0 where nothing was said
   * @param bar the figure; null where nothing or too little was said
   * @param shade class of its colour; "" without a figure
   * @param anchor of the quotes behind it; null where there are none
   */
  public record Cell(int n, @Nullable Bar bar, String shade, @Nullable String anchor) {
    static final Cell NONE = new Cell(0, null, "", null);
  }

  /** Speakers by issues, coloured from against to for. */
  static HeatMap stances(ReportData data) {
    return of(
        data.speakers().values(),
        data.issues().values(),
        cells(
            data.stands(),
            stand -> key(stand.speaker(), stand.issue()),
            stand -> stance(stand, Anchors.stance(stand.speaker(), stand.issue()), data)));
  }

  /** Governments, each with all who speak for it, by issues. */
  static HeatMap blocs(ReportData data) {
    Stream<Stand> stands = data.blocs().stream().flatMap(bloc -> bloc.stands().stream());
    return of(
        data.blocs().stream().map(Bloc::head).toList(),
        data.issues().values(),
        cells(
            stands.toList(),
            stand -> key(stand.speaker(), stand.issue()),
            stand -> stance(stand, Anchors.bloc(stand.speaker(), stand.issue()), data)));
  }

  /** Speakers by frames, coloured by share. */
  static HeatMap frames(ReportData data) {
    return of(
        data.speakers().values(),
        data.frames().values(),
        cells(
            data.shares(),
            share -> key(share.row(), share.column()),
            share -> share(share, Anchors.frame(share.row(), share.column()), data)));
  }

  private static <T> Map<String, Cell> cells(
      List<T> figures, Function<T, String> key, Function<T, Cell> cell) {
    return figures.stream().collect(Collectors.toMap(key, cell));
  }

  private static HeatMap of(
      Collection<Code> heads, Collection<Code> columns, Map<String, Cell> cells) {
    List<Row> rows = new ArrayList<>();
    for (Code head : heads) {
      rows.add(
          new Row(
              head,
              columns.stream()
                  .map(column -> cells.getOrDefault(key(head.id(), column.id()), Cell.NONE))
                  .toList()));
    }
    rows.removeIf(Row::empty);
    rows.sort(Comparator.comparing(Row::known).reversed());
    return new HeatMap(List.copyOf(columns), rows);
  }

  private static String key(String row, String column) {
    return row + "\n" + column;
  }

  private static Cell stance(Stand stand, String id, ReportData data) {
    Figure figure = stand.figure();
    long step = figure == null ? 0 : Math.round(4 * figure.value());
    return new Cell(
        stand.clusters(),
        figure == null ? null : Bar.score(figure),
        step == 0 ? "s0" : step < 0 ? "against" + -step : "for" + step,
        anchor(id, data));
  }

  static Cell share(Share share, String id, ReportData data) {
    Figure figure = share.figure();
    double value = figure == null ? 0 : figure.value();
    return new Cell(
        share.n(),
        figure == null ? null : Bar.share(figure),
        value == 0 ? "s0" : "part" + Math.min(5, 1 + (int) (value * 8)),
        anchor(id, data));
  }

  private static @Nullable String anchor(String id, ReportData data) {
    return data.groups().containsKey(id) ? id : null;
  }
}
