package org.demarche.spark.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.compare.validity.Confusion;
import org.demarche.model.LinearModel;

/** How well a model does on lines that it was not trained on, for a person to read. */
final class TrainReport {

  private TrainReport() {}

  static List<String> lines(TrainOptions options, CrossValidation.Trial trial, LinearModel model) {
    Held held = trial.held();
    Confusion confusion = held.confusion();
    List<String> lines = new ArrayList<>();
    lines.add(
        text(
            "%s from %,d lines of %s, cross-validated over %d folds;"
                + " no text and no group stands in two.",
            options.task(), held.lines().size(), options.data(), options.folds()));
    lines.add(text("accuracy              %.3f", confusion.accuracy()));
    lines.add(text("macro-F1              %.3f", confusion.macroF1()));
    lines.add(
        text(
            "calibration error     %.3f (%.3f before its temperature of %.2f)",
            held.calibrationError(model.temperature()),
            held.calibrationError(1),
            model.temperature()));
    lines.add(
        text(
            "regularisation        %.2g%s",
            trial.regularisation(),
            options.regularisation() == null ? ", the best of those tried on the same folds" : ""));
    lines.add(text("features with weight  %,d", model.weights().size()));
    lines.add("");
    lines.add(
        text("%-16s %7s %9s %7s %7s  taken for", "label", "lines", "precision", "recall", "F1"));
    for (String label : confusion.labels()) {
      lines.add(
          text(
              "%-16s %7.0f %9.3f %7.3f %7.3f  %s",
              label,
              confusion.support(label),
              confusion.precision(label),
              confusion.recall(label),
              confusion.f1(label),
              takenFor(confusion, label)));
    }
    return lines;
  }

  private static String takenFor(Confusion confusion, String label) {
    return confusion.labels().stream()
        .filter(other -> !other.equals(label) && confusion.cell(label, other) > 0)
        .map(other -> text("%s %.0f", other, confusion.cell(label, other)))
        .collect(Collectors.joining(", "));
  }

  private static String text(String format, Object... args) {
    return String.format(Locale.ROOT, format, args);
  }
}
