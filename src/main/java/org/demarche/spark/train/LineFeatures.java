package org.demarche.spark.train;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.demarche.codebook.Codebook;
import org.demarche.coding.Coder;
import org.demarche.model.LabelledText;
import org.demarche.model.ModelCheck;
import org.demarche.model.ModelException;
import org.demarche.model.Task;
import org.demarche.model.feature.FeatureVector;
import org.demarche.model.feature.Features;
import org.demarche.quote.Statement;
import org.demarche.spark.nlp.CodebookParam;
import org.demarche.speaker.AttributedStatement;
import org.demarche.speaker.Sourcing;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.demarche.text.Spans;
import org.jspecify.annotations.Nullable;

/** Turns labelled lines into features; broadcast, and opened once in each executor. */
final class LineFeatures implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String codebook;
  private final Task task;
  private final String labelField;
  private final String groupField;
  private transient volatile @Nullable Opened opened;

  private record Opened(Codebook codebook, Coder coder, Features features) {}

  LineFeatures(TrainOptions options) {
    this.codebook = CodebookParam.write(options.codebook());
    this.task = options.task();
    this.labelField = options.labelField();
    this.groupField = options.groupField();
  }

  /** A line's label and features, or what is wrong with it. */
  TrainingRow row(long number, String json) {
    try {
      Opened open = open();
      LabelledText line = LabelledText.parse(json, task, labelField, groupField);
      String label = task == Task.ACT ? line.label() : line.label().toLowerCase(Locale.ROOT);
      ModelCheck.labels(open.codebook(), task, List.of(label));
      return TrainingRow.of(number, line.group(), line.text(), label, features(open, line));
    } catch (IllegalArgumentException | ModelException e) {
      return TrainingRow.wrong(number, String.valueOf(e.getMessage()));
    }
  }

  private static FeatureVector features(Opened open, LabelledText line) {
    Document document = open.coder().segment(Article.of("line", line.text()));
    if (line.issue() != null) {
      AttributedStatement said = statement(open.coder(), document, line.content());
      return open.features().stance(document, said, line.issue());
    }
    return line.content() == null
        ? open.features().text(document, line.source(), line.target())
        : open.features().statement(document, statement(open.coder(), document, line.content()));
  }

  /** The statement that shares most with what is meant; all that is meant where none does. */
  private static AttributedStatement statement(
      Coder coder, Document document, @Nullable Span content) {
    Span meant = content == null ? new Span(0, document.text().length()) : content;
    return coder.extract(document).stream()
        .filter(said -> shared(said, meant) > 0)
        .max(Comparator.comparingInt(said -> shared(said, meant)))
        .orElseGet(() -> whole(meant));
  }

  private static int shared(AttributedStatement said, Span meant) {
    int shared = 0;
    for (Span part : said.statement().content()) {
      int begin = Math.max(part.begin(), meant.begin());
      shared += Math.max(0, Math.min(part.end(), meant.end()) - begin);
    }
    return shared;
  }

  private static AttributedStatement whole(Span content) {
    Statement statement =
        new Statement(
            Statement.Kind.INDIRECT,
            Spans.of(content),
            Spans.NONE,
            Spans.NONE,
            "",
            "",
            0,
            -1,
            0,
            List.of());
    return new AttributedStatement(statement, List.of(), Sourcing.PLAIN);
  }

  private Opened open() {
    Opened known = opened;
    if (known == null) {
      synchronized (this) {
        known = opened;
        if (known == null) {
          Codebook read = CodebookParam.read(codebook).open();
          known = new Opened(read, new Coder(read), new Features(read));
          opened = known;
        }
      }
    }
    return known;
  }
}
