package org.demarche.model;

import static org.demarche.text.WordClass.CAPITALISED;
import static org.demarche.text.WordClass.NUMBER;
import static org.demarche.text.WordClass.SENTENCE_INITIAL;
import static org.demarche.text.WordClass.WORD;

import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tokens by their norms, with names and numbers masked, so that a model learns how something is put
 * and not who was said to be good or bad in its training data.
 */
final class MaskedWords {

  static final String TARGET = "TARGET";
  static final String SOURCE = "SOURCE";
  private static final String NAME = "NAME";
  private static final String NUMBER_MASK = "0";

  private MaskedWords() {}

  /**
   * One word a token of [from, to).
   *
   * @param source whose words it is, or null
   * @param target what it is about, or null
   */
  static String[] of(
      Tokens tokens, int from, int to, @Nullable Span source, @Nullable Span target) {
    String[] words = new String[to - from];
    for (int at = from; at < to; at++) {
      words[at - from] = word(tokens, at, source, target);
    }
    return words;
  }

  private static String word(Tokens tokens, int at, @Nullable Span source, @Nullable Span target) {
    if (touches(tokens, at, target)) {
      return TARGET;
    }
    if (touches(tokens, at, source)) {
      return SOURCE;
    }
    if (tokens.is(at, NUMBER)) {
      return NUMBER_MASK;
    }
    return tokens.is(at, CAPITALISED) && isName(tokens, at) ? NAME : tokens.norm(at);
  }

  private static boolean touches(Tokens tokens, int at, @Nullable Span span) {
    return span != null && tokens.begin(at) < span.end() && span.begin() < tokens.end(at);
  }

  /** A capital at the start of a sentence says nothing, unless the next word has one too. */
  private static boolean isName(Tokens tokens, int at) {
    if (!tokens.is(at, SENTENCE_INITIAL)) {
      return tokens.end(at) - tokens.begin(at) > 1;
    }
    return at + 1 < tokens.size()
        && tokens.is(at + 1, WORD)
        && tokens.is(at + 1, CAPITALISED)
        && tokens.classes(at) == (tokens.classes(at) & NAMELIKE);
  }

  private static final long NAMELIKE =
      org.demarche.text.WordClass.mask(WORD, CAPITALISED, SENTENCE_INITIAL);
}
