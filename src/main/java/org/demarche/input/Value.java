package org.demarche.input;

/**
 * What an input says of an article, and where it says so.
 *
 * @param text on one line; beyond {@value #LONGEST} characters it is cut
 * @param from for the reader: "og:title", "front matter", "column headline"
 */
public record Value(String text, String from) {

  private static final int LONGEST = 4000;

  /**
   * @throws IllegalArgumentException if there is nothing in it
   */
  public Value {
    text = Texts.oneLine(text);
    if (text.length() > LONGEST) {
      text = Texts.wellFormed(text.substring(0, LONGEST));
    }
    if (text.isEmpty()) {
      throw new IllegalArgumentException("an empty value from " + from);
    }
  }
}
