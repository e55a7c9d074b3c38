package org.demarche.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Frame;
import org.demarche.codebook.Frame.Example;
import org.demarche.codebook.Problem;
import org.demarche.segment.Segmenter;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Evidence;
import org.demarche.text.Span;
import org.demarche.text.Spans;

/** Runs the examples of a codebook's frames. */
public final class FrameExamples {

  private final Segmenter segmenter = new Segmenter();
  private final FrameScorer scorer;

  private FrameExamples(Codebook codebook) {
    scorer = new FrameScorer(codebook);
  }

  /** One problem for each example that does not come out as its frame says. */
  public static List<Problem> run(Codebook codebook) {
    FrameExamples runner = new FrameExamples(codebook);
    List<Problem> problems = new ArrayList<>();
    for (Frame frame : codebook.frames().entries()) {
      for (Example example : frame.examples()) {
        runner.run(frame, example, problems);
      }
    }
    return problems;
  }

  private void run(Frame frame, Example example, List<Problem> problems) {
    Set<String> found = words(frame, example.text());
    List<String> wanted = example.words();
    String message = null;
    if (wanted == null && !found.isEmpty()) {
      message = "must not be \"" + frame.id() + "\", but is, by " + found;
    } else if (wanted != null && found.isEmpty()) {
      message = "is not found to be \"" + frame.id() + "\"";
    } else if (wanted != null && !found.containsAll(wanted)) {
      message = "is \"" + frame.id() + "\" by " + found + ", not by " + wanted;
    }
    if (message != null) {
      String text = "\"" + example.text() + "\" " + message + ".";
      problems.add(new Problem(frame.file(), example.line(), text, null));
    }
  }

  /** The words that put a text in a frame; none where it is not in it, or not clearly so. */
  private Set<String> words(Frame frame, String text) {
    Document document = segmenter.segment(Article.of("example", text));
    Spans content = Spans.of(new Span(0, text.length()));
    Set<String> words = new HashSet<>();
    if (frame.kind() == Frame.Kind.FUNCTION) {
      Function function = Function.valueOf(frame.id().toUpperCase(Locale.ROOT));
      scorer.marks(document, content, function).forEach(span -> words.add(span.of(text)));
      return words;
    }
    List<FrameScore> scores = scorer.score(document, content);
    if (frame.id().equals(FrameScorer.OTHER)) {
      return scores.get(0).frame().equals(frame.id()) ? Set.of("nothing") : words;
    }
    for (FrameScore score : scores) {
      if (score.frame().equals(frame.id()) && score.score() >= 0.5) {
        score.evidence().stream().map(Evidence::span).forEach(span -> words.add(span.of(text)));
      }
    }
    return words;
  }
}
