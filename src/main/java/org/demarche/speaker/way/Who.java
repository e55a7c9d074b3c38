package org.demarche.speaker.way;

import java.util.List;
import org.demarche.speaker.phrase.Phrase;

/** Whom words mean, and who made another statement: what a step asks on its way. */
public interface Who {

  /** Whoever made a statement; nobody where that cannot be told, or is being asked already. */
  List<Found> of(int statement);

  /** The speakers of a statement if they have been found already. */
  List<Found> known(int statement);

  /** Everyone whom the tokens name, each once: "Kenya and Somalia". */
  List<Found> all(int first, int last, int asking);

  /** Whom one phrase means, which may be several: "both sides". */
  List<Found> one(Phrase phrase, int asking);

  /** Whom the tokens mean, as one phrase. */
  List<Found> one(int first, int last, int asking);
}
