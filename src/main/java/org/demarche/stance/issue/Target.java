package org.demarche.stance.issue;

import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Words toward which an attitude is read.
 *
 * @param begin first token
 * @param end one past the last token
 * @param phrase by which they were found; null where they were given
 */
record Target(int begin, int end, @Nullable Pattern phrase) {

  Target {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("no target: " + begin + ".." + end);
    }
  }

  /** Whether the phrase asks for this word, so that it says nothing beside. */
  boolean names(String norm) {
    return phrase == null || phrase.names(norm);
  }

  Span span(Tokens tokens) {
    return tokens.span(begin, end);
  }
}
