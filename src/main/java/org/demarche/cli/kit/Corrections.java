package org.demarche.cli.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.apache.hadoop.fs.Path;
import org.demarche.cli.output.Output;
import org.demarche.compare.correction.Corrected;
import org.demarche.compare.correction.DesignBased;
import org.demarche.compare.correction.Unit;
import org.demarche.compare.gold.CellUnits;
import org.demarche.compare.stat.Interval;
import org.demarche.spark.parquet.StoredRow;
import org.demarche.spark.parquet.TableWriter;
import org.demarche.spark.parquet.TableWriter.Kind;
import org.jspecify.annotations.Nullable;

/** Corrected figures for the rows of the comparison tables. */
final class Corrections {

  /** The columns that tables get. */
  static final Map<String, Kind> COLUMNS =
      Map.of(
          "corrected_mean", Kind.NUMBER,
          "corrected_ci_low", Kind.NUMBER,
          "corrected_ci_high", Kind.NUMBER,
          "corrected_n_gold", Kind.COUNT);

  /** A cell's naive and corrected figure. */
  record Cell(String name, double naive, @Nullable Interval interval, Corrected corrected) {}

  private static final double LEVEL = 0.95;
  private static final Interval SCORES = new Interval(-1, 1);
  private static final Interval SHARES = new Interval(0, 1);
  private static final Interval GAPS = new Interval(-2, 2);

  /** How many cells of a table were corrected, of how many. */
  record Count(String table, int corrected, int cells) {}

  private final CellUnits units;
  private final Set<String> issues;
  private final boolean frames;
  private final int leastGold;
  private final List<Cell> cells = new ArrayList<>();
  private final List<Count> counts = new ArrayList<>();

  /**
   * @param issues on which stances were coded
   * @param frames whether frames were
   * @param leastGold hand-coded statements that a cell needs
   */
  Corrections(CellUnits units, Set<String> issues, boolean frames, int leastGold) {
    this.units = units;
    this.issues = Set.copyOf(issues);
    this.frames = frames;
    this.leastGold = leastGold;
  }

  /** What was corrected so far. */
  List<Cell> cells() {
    return List.copyOf(cells);
  }

  /** Of each table. */
  List<Count> counts() {
    return List.copyOf(counts);
  }

  void speakerIssue(Output output, Path to) {
    write(output, "speaker_issue", to, this::speakerIssue);
  }

  void speakerFrame(Output output, Path to) {
    write(output, "speaker_frame", to, this::speakerFrame);
  }

  /** Stance gaps; the divergence of frames is no smooth function where it is nought. */
  void divergence(Output output, Path to) {
    write(output, "divergence", to, this::gap);
  }

  private interface Figure {
    @Nullable Corrected of(StoredRow row);
  }

  private void write(Output output, String table, Path to, Figure figure) {
    int before = cells.size();
    int[] rows = new int[1];
    new TableWriter(output.table(table), COLUMNS)
        .write(
            new Path(to, table),
            row -> {
              rows[0]++;
              return columns(figure.of(row));
            });
    counts.add(new Count(table, cells.size() - before, rows[0]));
  }

  private static Map<String, @Nullable Object> columns(@Nullable Corrected corrected) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    if (corrected != null) {
      values.put("corrected_mean", corrected.value());
      values.put("corrected_ci_low", corrected.interval().low());
      values.put("corrected_ci_high", corrected.interval().high());
      values.put("corrected_n_gold", (long) corrected.gold());
    }
    return values;
  }

  private @Nullable Corrected speakerIssue(StoredRow row) {
    String speaker = row.id("speaker_id");
    String issue = row.id("issue_id");
    if (!issues.contains(issue)) {
      return null;
    }
    return cell(
        speaker + " on " + issue,
        row.number("mean_score"),
        row,
        estimate(units.stance(Set.of(speaker), issue), DesignBased::mean, SCORES));
  }

  private @Nullable Corrected speakerFrame(StoredRow row) {
    String speaker = row.id("speaker_id");
    String frame = row.id("frame_id");
    if (!frames) {
      return null;
    }
    return cell(
        speaker + " in frame " + frame,
        row.number("share"),
        row,
        estimate(units.frame(Set.of(speaker), frame), DesignBased::mean, SHARES));
  }

  private @Nullable Corrected gap(StoredRow row) {
    String issue = row.text("issue_id");
    if (issue == null || !issues.contains(issue)) {
      return null;
    }
    String first = row.id("speaker_id");
    String second = row.id("other_id");
    Corrected gap =
        estimate(
            units.stances(Set.of(first), Set.of(second), issue),
            totals -> totals[0] / totals[1] - totals[2] / totals[3],
            GAPS);
    Corrected one = estimate(units.stance(Set.of(first), issue), DesignBased::mean, SCORES);
    Corrected two = estimate(units.stance(Set.of(second), issue), DesignBased::mean, SCORES);
    if (gap == null || one == null || two == null) {
      return null;
    }
    boolean firm = one.isOfOneMind(SCORES) || two.isOfOneMind(SCORES);
    return cell(
        first + " less " + second + " on " + issue,
        row.number("gap"),
        row,
        firm ? gap.widened(one.less(two).within(GAPS)) : gap);
  }

  private @Nullable Corrected estimate(
      List<Unit> of, ToDoubleFunction<double[]> figure, Interval bounds) {
    Corrected corrected = new DesignBased(of, LEVEL).estimate(figure, leastGold);
    return corrected == null ? null : corrected.within(bounds, LEVEL);
  }

  private @Nullable Corrected cell(
      String name, double naive, StoredRow row, @Nullable Corrected corrected) {
    if (corrected != null) {
      Interval interval =
          row.has("ci_low") && row.has("ci_high")
              ? new Interval(row.number("ci_low"), row.number("ci_high"))
              : null;
      cells.add(new Cell(name, naive, interval, corrected));
    }
    return corrected;
  }
}
