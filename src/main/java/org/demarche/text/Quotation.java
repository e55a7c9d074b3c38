package org.demarche.text;

/**
 * A stretch between quotation marks, as token numbers.
 *
 * @param open the opening mark's token
 * @param close the closing mark's token, or, where the mark is missing because the quotation goes
 *     on in the next paragraph, one past the paragraph's last token
 * @param closed whether there is a closing mark
 */
public record Quotation(int open, int close, boolean closed) {

  public Quotation {
    if (open < 0 || close <= open) {
      throw new IllegalArgumentException("no quotation: " + open + ".." + close);
    }
  }

  /** Number of tokens between the marks. */
  public int size() {
    return close - open - 1;
  }
}
