package org.demarche.quote.grammar;

/**
 * Finds how far a noun phrase reaches, leftwards from its end and rightwards from its beginning.
 */
public final class NounPhrases {

  private final PhraseStarts starts;
  private final PhraseEnds ends;

  public NounPhrases(Words words) {
    Modifiers modifiers = new Modifiers(words);
    this.starts = new PhraseStarts(words, modifiers);
    this.ends = new PhraseEnds(words, modifiers);
  }

  /** The subject that ends before {@code end}, or {@link Range#NONE}. */
  public Range left(int end, int floor) {
    return starts.left(end, floor);
  }

  /**
   * The noun phrase that names somebody and begins at {@code begin}, with its apposition or
   * relative clause: "a spokesman for the ministry, who asked not to be named".
   */
  public Range right(int begin, int limit) {
    return ends.right(begin, limit);
  }
}
