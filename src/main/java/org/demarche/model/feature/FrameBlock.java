package org.demarche.model.feature;

import org.demarche.codebook.Codebook;
import org.demarche.frame.FrameScore;
import org.demarche.frame.FrameScorer;
import org.demarche.text.Evidence;
import org.demarche.text.Spans;

/** The frames that the rules see, and the entries of the codebook behind them. */
final class FrameBlock implements Block {

  private final FrameScorer frames;

  FrameBlock(Codebook codebook) {
    frames = new FrameScorer(codebook);
  }

  @Override
  public void add(Window window, FeatureVector out) {
    Spans span = Spans.of(window.span(window.from, window.to));
    boolean first = true;
    for (FrameScore score : frames.score(window.document, span)) {
      if (first) {
        out.add("frame first=" + score.frame(), 1, null);
        first = false;
      }
      Steps.add("frame=" + score.frame(), score.score(), out);
      for (Evidence evidence : score.evidence()) {
        out.add("frame=" + evidence.rule(), 1, evidence.span());
      }
    }
  }
}
