package org.demarche.cli.kit;

import static org.demarche.cli.kit.TextTable.figure;
import static org.demarche.cli.kit.TextTable.interval;
import static org.demarche.cli.kit.TextTable.percent;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.demarche.compare.gold.Answer;
import org.demarche.compare.gold.Checked;
import org.demarche.compare.gold.Labels;
import org.demarche.compare.validity.Calibration;
import org.demarche.compare.validity.Confusion;
import org.demarche.compare.validity.Measured;
import org.jspecify.annotations.Nullable;

/** Prints how well the machine answers each question, for a terminal of 80 columns. */
final class EvaluationText {

  /** Columns of the figures as a table. */
  static final List<String> HEADER =
      List.of("question", "figure", "of", "n", "value", "ci_low", "ci_high");

  private static final int WIDE = 6;
  private static final int ERRORS = 8;
  private static final int GROUPS = 8;

  private final PrintStream out;

  EvaluationText(PrintStream out) {
    this.out = out;
  }

  /**
   * @param figures to which a row for each figure is added
   */
  void print(List<Answer> answers, List<List<String>> figures) {
    out.println();
    TextTable summary = new TextTable("question", "figure", "n", "value", "95 % interval");
    answers.forEach(answer -> summarize(answer, summary, figures));
    summary.print(out);
    answers.forEach(answer -> detail(answer, figures));
  }

  private static void summarize(Answer answer, TextTable table, List<List<String>> figures) {
    String name = answer.question().name();
    if (!name.equals("frame")) {
      String figure = name.equals("statement") ? "precision" : "accuracy";
      add(name, figure, answer.accuracy(), table, figures);
    }
    if (!Set.of("statement", "speaker").contains(name)) {
      Measured f1 = answer.measure("", confusion -> confusion.macroF1(Labels.NONE));
      add(name, "macro F1", f1, table, figures);
    }
  }

  private static void add(
      String name, String figure, Measured measured, TextTable table, List<List<String>> figures) {
    table.row(
        name,
        figure,
        String.valueOf(measured.n()),
        figure(measured.value()),
        interval(measured.interval()));
    figures.add(row(name, figure, measured));
  }

  private void detail(Answer answer, List<List<String>> figures) {
    String name = answer.question().name();
    Confusion confusion = answer.confusion();
    if (!name.equals("statement")) {
      perLabel(answer, figures);
      if (confusion.labels().size() <= WIDE) {
        matrix(name, confusion);
      } else {
        errors(name, confusion);
      }
    }
    calibration(answer);
    if (name.equals("speaker")) {
      groups(answer, "resolution step", one -> one.machine().resolution(), figures);
    }
    if (!name.equals("kind")) {
      groups(answer, "outlet", one -> one.machine().outlet(), figures);
    }
  }

  private void perLabel(Answer answer, List<List<String>> figures) {
    String name = answer.question().name();
    if (name.equals("speaker")) {
      return;
    }
    TextTable table = new TextTable(name, "precision", "recall", "F1", "95 % interval");
    for (String label : answer.confusion().labels()) {
      if (label.equals(Labels.NONE)) {
        continue;
      }
      Measured f1 = answer.f1(label);
      table.row(
          label,
          figure(answer.confusion().precision(label)),
          figure(answer.confusion().recall(label)),
          figure(f1.value()),
          interval(f1.interval()));
      figures.add(row(name, "F1", f1));
    }
    out.println();
    table.print(out);
  }

  private void matrix(String name, Confusion confusion) {
    List<String> header = new ArrayList<>(List.of("right \\ machine's"));
    header.addAll(confusion.labels());
    TextTable table = new TextTable(header.toArray(String[]::new));
    for (String gold : confusion.labels()) {
      List<String> cells = new ArrayList<>(List.of(gold));
      confusion.labels().forEach(machine -> cells.add(count(confusion.cell(gold, machine))));
      table.row(cells.toArray(String[]::new));
    }
    out.printf("%n%s, in statements of the output%n", title(name));
    table.print(out);
  }

  private void errors(String name, Confusion confusion) {
    TextTable table = new TextTable("right -> machine's", "statements");
    record Error(String gold, String machine, double weight) {}
    List<Error> errors = new ArrayList<>();
    for (String gold : confusion.labels()) {
      for (String machine : confusion.labels()) {
        if (!gold.equals(machine) && confusion.cell(gold, machine) > 0) {
          errors.add(new Error(gold, machine, confusion.cell(gold, machine)));
        }
      }
    }
    errors.sort(Comparator.comparingDouble(Error::weight).reversed());
    errors.stream()
        .limit(ERRORS)
        .forEach(e -> table.row(e.gold + " -> " + e.machine, count(e.weight)));
    if (!errors.isEmpty()) {
      out.printf(
          "%n%s: the %s errors, in statements of the output%n",
          title(name), errors.size() > ERRORS ? "most frequent" : "only");
      table.print(out);
    }
  }

  private void calibration(Answer answer) {
    Calibration calibration = answer.calibration();
    if (calibration == null || calibration.bins().isEmpty()) {
      return;
    }
    out.printf(
        "%n%s: is its confidence what it says? Expected calibration error %s%n",
        title(answer.question().name()), figure(calibration.expectedError()));
    TextTable table = new TextTable("confidence", "n", "mean", "right");
    for (Calibration.Bin bin : calibration.bins()) {
      table.row(
          interval(bin.range()),
          String.valueOf(bin.n()),
          figure(bin.confidence()),
          percent(bin.right()));
    }
    table.print(out);
  }

  private void groups(
      Answer answer,
      String by,
      Function<Checked, @Nullable String> group,
      List<List<String>> figures) {
    List<Measured> groups = answer.accuracyBy(group);
    if (groups.size() < 2) {
      return;
    }
    TextTable table = new TextTable(by, "n", "right", "95 % interval");
    for (Measured one : groups) {
      figures.add(row(answer.question().name(), "accuracy by " + by, one));
    }
    groups.stream()
        .limit(GROUPS)
        .forEach(
            one ->
                table.row(
                    one.name(),
                    String.valueOf(one.n()),
                    percent(one.value()),
                    interval(one.interval())));
    out.printf("%n%s by %s%n", title(answer.question().name()), by);
    table.print(out);
    if (groups.size() > GROUPS) {
      out.printf("  and %d smaller ones, which --csv lists%n", groups.size() - GROUPS);
    }
  }

  private static List<String> row(String question, String figure, Measured measured) {
    boolean known = measured.interval() != null;
    return List.of(
        question,
        figure,
        measured.name(),
        String.valueOf(measured.n()),
        number(measured.value()),
        known ? number(Objects.requireNonNull(measured.interval()).low()) : "",
        known ? number(Objects.requireNonNull(measured.interval()).high()) : "");
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.4f", value);
  }

  private static String count(double weight) {
    return String.valueOf(Math.round(weight));
  }

  private static String title(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
