package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of coloured cells.
 *
 * @param columns heads, in their order
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
  }

  /**
   * A cell.
   *
   * @param state "none" where nothing was said, "few" where too little, else "known"
   * @param shade class of its colour; "" where not known
   * @param text the figure, or how many statements there are
   * @param interval as text; "" where not known
   * @param n distinct statements
   * @param low left end of the interval on a bar of 100; {@code high} its right end
   * @param at place of the figure on that bar
   * @param anchor of the quotes behind it; null where there are none
   */
  public record Cell(
      String state,
      String shade,
      String text,
      String interval,
      int n,
      long low,
      long high,
      long at,
      @Nullable String anchor) {

    static final Cell NONE = new Cell("none", "", "", "", 0, 0, 0, 0, null);
  }

  /** Speakers by issues, coloured from against to for. */
  static HeatMap stances(ReportData data) {
    return of(
        data.speakers().values(),
        data.issues().values(),
        data.stands().stream()
                .collect(Collectors.toMap(s -> key(s.speaker(), s.issue()), Function.identity()))
            ::get,
        stand -> stance(stand, data));
  }

  /** Speakers by frames, coloured by share. */
  static HeatMap frames(ReportData data) {
    return of(
        data.speakers().values(),
        data.frames().values(),
        data.shares().stream()
                .collect(Collectors.toMap(s -> key(s.row(), s.column()), Function.identity()))
            ::get,
        share -> share(share, share.figure(), Anchors.frame(share.row(), share.column()), data));
  }

  private static <T> HeatMap of(
      Iterable<Code> heads,
      java.util.Collection<Code> columns,
      Function<String, @Nullable T> find,
      Function<T, Cell> cell) {
    List<Row> rows = new ArrayList<>();
    for (Code head : heads) {
      List<Cell> cells = new ArrayList<>();
      for (Code column : columns) {
        T found = find.apply(key(head.id(), column.id()));
        cells.add(found == null ? Cell.NONE : cell.apply(found));
      }
      if (cells.stream().anyMatch(each -> !each.state.equals("none"))) {
        rows.add(new Row(head, cells));
      }
    }
    return new HeatMap(List.copyOf(columns), rows);
  }

  private static String key(String row, String column) {
    return row + "\n" + column;
  }

  private static Cell stance(Stand stand, ReportData data) {
    String anchor = anchor(Anchors.stance(stand.speaker(), stand.issue()), data);
    Figure figure = stand.figure();
    if (figure == null) {
      return few(stand.clusters(), anchor);
    }
    long step = Math.round(4 * figure.value());
    return new Cell(
        "known",
        step == 0 ? "s0" : step < 0 ? "against" + -step : "for" + step,
        figure.signed(),
        figure.signedInterval(),
        stand.clusters(),
        Math.round(50 + 50 * figure.low()),
        Math.round(50 + 50 * figure.high()),
        Math.round(50 + 50 * figure.value()),
        anchor);
  }

  static Cell share(Share share, @Nullable Figure figure, String id, ReportData data) {
    String anchor = anchor(id, data);
    if (figure == null) {
      return few(share.n(), anchor);
    }
    return new Cell(
        "known",
        figure.value() == 0 ? "zero" : "part" + Math.min(5, 1 + (int) (figure.value() * 8)),
        figure.percent(),
        figure.percentInterval(),
        share.n(),
        Math.round(100 * figure.low()),
        Math.round(100 * figure.high()),
        Math.round(100 * figure.value()),
        anchor);
  }

  private static Cell few(int n, @Nullable String anchor) {
    return new Cell("few", "", "too few", "", n, 0, 0, 0, anchor);
  }

  private static @Nullable String anchor(String id, ReportData data) {
    return data.groups().containsKey(id) ? id : null;
  }
}
