package org.demarche.frame;

import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.text.Document;
import org.demarche.text.Spans;

/** Scores how a stretch of text is framed. */
public final class FrameScorer {

  public FrameScorer(Codebook codebook) {}

  /** Best first. */
  public List<FrameScore> score(Document document, Spans content) {
    return List.of();
  }
}
