package org.demarche.stance.scan;

import static org.demarche.text.WordClass.CAPITALISED;

import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A party's place in a text.
 *
 * @param begin first token
 * @param end one past the last; {@code begin} where no party is given
 */
public record Party(int begin, int end) {

  /** No party. */
  public static final Party NONE = new Party(0, 0);

  public Party {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no party: " + begin + ".." + end);
    }
  }

  /** The tokens that a span touches. */
  public static Party at(Tokens tokens, @Nullable Span span) {
    if (span == null) {
      return NONE;
    }
    int begin = tokens.at(span.begin());
    int end = begin;
    while (end < tokens.size() && tokens.begin(end) < span.end()) {
      end++;
    }
    return end > begin ? new Party(begin, end) : NONE;
  }

  public boolean given() {
    return end > begin;
  }

  public boolean holds(int token) {
    return begin <= token && token < end;
  }

  /** With the rest of the name around it: "Cruz" in "Ted Cruz". */
  public Party whole(Tokens tokens, int from, int to) {
    int first = begin;
    int last = end;
    while (first > from && tokens.is(first - 1, CAPITALISED) && tokens.is(begin, CAPITALISED)) {
      first--;
    }
    while (last < to && tokens.is(last, CAPITALISED) && tokens.is(end - 1, CAPITALISED)) {
      last++;
    }
    return new Party(first, last);
  }
}
