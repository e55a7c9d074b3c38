package org.demarche.text;

import java.util.Objects;

/**
 * The tokens of an article, in parallel arrays because everything downstream loops over them.
 *
 * <p>A token is a word ("U.S.", "mid-January", "n't", "'s"), a number or one punctuation mark. Its
 * {@linkplain #norm(int) norm} is what word lists are looked up by; the text itself is never
 * changed.
 */
public final class Tokens {

  private final String text;
  private final int size;
  private final int[] begins;
  private final int[] ends;
  private final String[] norms;
  private final long[] classes;

  /**
   * Takes the arrays over without copying; their first {@code size} cells count.
   *
   * @param text what the offsets count in
   * @param begins first UTF-16 code unit of each token, ascending
   * @param ends one past its last
   * @param norms lower case, with straight apostrophes
   * @param classes a bit for each {@link WordClass}, by ordinal
   */
  public Tokens(String text, int size, int[] begins, int[] ends, String[] norms, long[] classes) {
    this.text = Objects.requireNonNull(text, "text");
    this.size = Objects.checkIndex(size, Math.min(begins.length, ends.length) + 1);
    this.begins = begins;
    this.ends = ends;
    this.norms = norms;
    this.classes = classes;
  }

  /** What the offsets count in. */
  public String text() {
    return text;
  }

  public int size() {
    return size;
  }

  public int begin(int token) {
    return begins[token];
  }

  public int end(int token) {
    return ends[token];
  }

  /** The token as it stands in the text. */
  public String text(int token) {
    return text.substring(begins[token], ends[token]);
  }

  /** The token in lower case with straight apostrophes. */
  public String norm(int token) {
    return norms[token];
  }

  public boolean is(int token, WordClass wordClass) {
    return (classes[token] & wordClass.bit()) != 0;
  }

  /** Whether the token is of at least one of the classes in {@code mask}. */
  public boolean isAny(int token, long mask) {
    return (classes[token] & mask) != 0;
  }

  public long classes(int token) {
    return classes[token];
  }

  /** From the first token to before the last: {@code first} inclusive, {@code last} exclusive. */
  public Span span(int first, int last) {
    return new Span(begins[first], ends[last - 1]);
  }

  /** The first token that ends after {@code offset}; {@link #size()} if there is none. */
  public int at(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
