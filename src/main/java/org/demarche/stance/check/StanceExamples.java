package org.demarche.stance.check;

import org.demarche.codebook.Acts;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Place;
import org.demarche.codebook.Problems;
import org.demarche.codebook.Tone;
import org.demarche.codebook.Tones;
import org.demarche.segment.Segmenter;
import org.demarche.stance.score.DirectedScorer;
import org.demarche.stance.score.Scored;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Span;

/** Runs every example of a codebook's acts, tones and issues and reports those that fail. */
public final class StanceExamples {

  private final Codebook codebook;
  private final DirectedScorer scorer;
  private final Segmenter segmenter = new Segmenter();

  public StanceExamples(Codebook codebook) {
    this.codebook = codebook;
    this.scorer = new DirectedScorer(codebook);
  }

  /** Adds a problem for each example that fails, and each entry that has none. */
  public void check(Problems problems) {
    for (Acts.Operator operator : codebook.acts().operators()) {
      wanted(operator.examples(), operator.id(), operator.place(), problems);
      operator.examples().forEach(example -> check(example, problems));
    }
    for (Acts.Group group : codebook.acts().groups()) {
      if (group.act() != null) {
        wanted(group.examples(), group.id(), group.place(), problems);
      }
      group.examples().forEach(example -> check(example, problems));
    }
    for (Tones.Group group : codebook.tones().groups()) {
      if (group.examples().size() < 2) {
        problem(
            group.place(), "\"" + group.id() + "\" wants an example and a near miss.", problems);
      }
      group.examples().forEach(example -> check(example, problems));
    }
    new AttitudeExamples(codebook).check(problems);
    new IssueExamples(codebook).check(problems);
  }

  private static void wanted(
      java.util.List<Acts.Example> examples, String id, Place place, Problems problems) {
    if (examples.stream().noneMatch(Acts.Example::hit)
        || examples.stream().allMatch(Acts.Example::hit)) {
      problem(
          place, "\"" + id + "\" wants an example with \"act\" and one with \"not\".", problems);
    }
  }

  private void check(Acts.Example example, Problems problems) {
    Scored scored = scorer.score(document(example.text()), null, null);
    if ((scored.act() == example.act()) != example.hit()) {
      problem(
          example.place(),
          "\"" + example.text() + "\" comes out as " + lower(scored.act()) + ".",
          problems);
    }
  }

  private void check(Tones.Example example, Problems problems) {
    int begin = example.text().indexOf(example.target());
    if (begin < 0) {
      problem(example.place(), "the target does not stand in the text.", problems);
      return;
    }
    Span target =
        example.target().isEmpty() ? null : new Span(begin, begin + example.target().length());
    Tone tone = scorer.score(document(example.text()), null, target).tone();
    if (tone != example.tone()) {
      problem(
          example.place(),
          "\"" + example.text() + "\" comes out as " + lower(tone) + " toward the target.",
          problems);
    }
  }

  private Document document(String text) {
    return segmenter.segment(Article.of("example", text));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT);
  }

  static void problem(Place place, String message, Problems problems) {
    problems.add(place.file(), place.line(), message);
  }
}
