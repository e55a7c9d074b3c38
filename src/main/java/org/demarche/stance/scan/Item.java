package org.demarche.stance.scan;

import org.demarche.codebook.inflect.Form;

/**
 * An entry of a lexicon where it stands in a text.
 *
 * @param entry what the lexicon says of it
 * @param form as what it stands there
 * @param begin its first token
 * @param end one past its last token
 * @param passive whether it is a verb in the passive
 * @param <E> what a lexicon's entries are
 */
public record Item<E>(E entry, Form form, int begin, int end, boolean passive) {

  public Item {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("no item: " + begin + ".." + end);
    }
  }
}
