package org.demarche.coding;

import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.frame.FrameScore;
import org.demarche.frame.FrameScorer;
import org.demarche.speaker.AttributedStatement;
import org.demarche.stance.ActCoding;
import org.demarche.stance.Stance;
import org.demarche.stance.StanceCoder;
import org.demarche.stance.score.DirectedScorer;
import org.demarche.stance.score.Neighbours;
import org.demarche.stance.score.Scored;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.jspecify.annotations.Nullable;

/** The rules of a codebook; the default. */
public final class RulesEngine implements Engine {

  private final StanceCoder stances;
  private final FrameScorer frames;
  private final DirectedScorer scorer;

  public RulesEngine(Codebook codebook) {
    stances = new StanceCoder(codebook);
    frames = new FrameScorer(codebook);
    scorer = new DirectedScorer(codebook);
  }

  @Override
  public Engines names() {
    return Engines.RULES;
  }

  @Override
  public ActCoding act(Document document, AttributedStatement said) {
    return stances.act(document, said);
  }

  @Override
  public List<Stance> stances(Document document, AttributedStatement said) {
    return stances.stances(document, said);
  }

  @Override
  public List<FrameScore> frames(Document document, AttributedStatement said) {
    return frames.score(document, said.statement().content(), said.statement().cue());
  }

  @Override
  public List<FrameScore> frames(Document document) {
    return frames.score(document);
  }

  @Override
  public Scored score(
      Document document, @Nullable Span source, @Nullable Span target, Neighbours beside) {
    return scorer.score(document, source, target, beside);
  }
}
