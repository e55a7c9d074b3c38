package org.demarche.stance.check;

import java.util.Locale;
import org.demarche.codebook.Attitudes;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Problems;
import org.demarche.codebook.Tone;
import org.demarche.codebook.Tones;
import org.demarche.segment.Segmenter;
import org.demarche.stance.StanceCoder;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Span;

/** Runs the examples of the words of attitude, each as the content of a statement. */
final class AttitudeExamples {

  /** Nearer to 0 no side is taken. */
  private static final double DEAD = 0.2;

  private final Codebook codebook;
  private final StanceCoder coder;
  private final Segmenter segmenter = new Segmenter();

  AttitudeExamples(Codebook codebook) {
    this.codebook = codebook;
    this.coder = new StanceCoder(codebook);
  }

  void check(Problems problems) {
    for (Attitudes.Group group : codebook.attitudes().groups()) {
      if (group.examples().stream().allMatch(example -> example.tone() == Tone.NEUTRAL)
          || group.examples().stream().noneMatch(example -> example.tone() == Tone.NEUTRAL)) {
        StanceExamples.problem(
            group.place(),
            "\"" + group.id() + "\" wants an example that takes a side and one that does not.",
            problems);
      }
      group.examples().forEach(example -> check(example, problems));
    }
  }

  private void check(Tones.Example example, Problems problems) {
    int begin = example.text().indexOf(example.target());
    if (begin < 0 || example.target().isEmpty()) {
      StanceExamples.problem(example.place(), "the target does not stand in the text.", problems);
      return;
    }
    Document document = segmenter.segment(Article.of("example", example.text()));
    double value =
        coder.toward(
            document,
            ExampleStatements.of(codebook, example.text(), ""),
            new Span(begin, begin + example.target().length()));
    Tone tone = value >= DEAD ? Tone.POSITIVE : value <= -DEAD ? Tone.NEGATIVE : Tone.NEUTRAL;
    if (tone != example.tone()) {
      StanceExamples.problem(
          example.place(),
          "\"%s\" comes out as %s toward the target (%.1f)."
              .formatted(example.text(), tone.name().toLowerCase(Locale.ROOT), value),
          problems);
    }
  }
}
