package org.demarche.quote.grammar;

/**
 * A stretch of tokens, half-open. {@link #NONE} is no stretch at all.
 *
 * @param first its first token
 * @param last one past its last token
 */
public record Range(int first, int last) {

  public static final Range NONE = new Range(-1, -1);

  public boolean isEmpty() {
    return last <= first;
  }

  public int size() {
    return last - first;
  }

  public boolean overlaps(Range other) {
    return first < other.last && other.first < last;
  }

  public boolean contains(int token) {
    return first <= token && token < last;
  }
}
