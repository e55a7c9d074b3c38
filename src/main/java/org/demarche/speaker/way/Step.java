package org.demarche.speaker.way;

import java.util.List;
import org.demarche.speaker.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/** One way to tell who is meant by the words of a source. */
public interface Step {

  /**
   * Whom the phrase means.
   *
   * @param asking which statement the phrase is the source of
   * @return null where this step has nothing to say of such a phrase; nobody where it has, and
   *     nobody can be told
   */
  @Nullable List<Found> find(Phrase phrase, int asking);
}
