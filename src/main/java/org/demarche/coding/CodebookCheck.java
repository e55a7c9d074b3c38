package org.demarche.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Problem;
import org.demarche.codebook.Problems;
import org.demarche.frame.FrameExamples;
import org.demarche.quote.CueExamples;
import org.demarche.speaker.check.SpeakerExamples;
import org.demarche.stance.check.StanceExamples;

/** Runs the examples that a codebook's entries carry. */
public final class CodebookCheck {

  private CodebookCheck() {}

  /** What fails, by file and line; empty where every example comes out as its entry says. */
  public static List<Problem> run(Codebook codebook) {
    Problems problems = new Problems();
    new CueExamples(codebook).check(problems);
    new StanceExamples(codebook).check(problems);
    List<Problem> all = new ArrayList<>(problems.list());
    all.addAll(SpeakerExamples.run(codebook));
    all.addAll(FrameExamples.run(codebook));
    all.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
    return List.copyOf(all);
  }
}
