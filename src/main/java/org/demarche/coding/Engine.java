package org.demarche.coding;

import java.util.List;
import org.demarche.frame.FrameScore;
import org.demarche.speaker.AttributedStatement;
import org.demarche.stance.ActCoding;
import org.demarche.stance.Stance;
import org.demarche.text.Document;

/** What codes statements, once they are found and attributed. Used by many threads at once. */
public interface Engine {

  /** How tables name what coded. */
  Engines names();

  ActCoding act(Document document, AttributedStatement said);

  /** One for each issue that the statement speaks of. */
  List<Stance> stances(Document document, AttributedStatement said);

  /** Best first. */
  List<FrameScore> frames(Document document, AttributedStatement said);
}
