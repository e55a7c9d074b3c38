package org.demarche.coding;

import java.util.List;
import org.demarche.frame.FrameScore;
import org.demarche.speaker.AttributedStatement;
import org.demarche.stance.ActCoding;
import org.demarche.stance.Stance;
import org.demarche.stance.score.Neighbours;
import org.demarche.stance.score.Scored;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What codes statements, once they are found and attributed, and single sentences. Used by many
 * threads at once.
 */
public interface Engine {

  /** How tables name what coded. */
  Engines names();

  ActCoding act(Document document, AttributedStatement said);

  /** One for each issue that the statement speaks of. */
  List<Stance> stances(Document document, AttributedStatement said);

  /** Best first. */
  List<FrameScore> frames(Document document, AttributedStatement said);

  /** How a whole text is framed, best first. */
  List<FrameScore> frames(Document document);

  /**
   * What a source does to a target, and in what tone: of the sentences that they stand in, or of
   * the whole text where neither is given.
   *
   * @param beside what stands beside the text in a longer one; counts where no party is given
   */
  Scored score(Document document, @Nullable Span source, @Nullable Span target, Neighbours beside);
}
