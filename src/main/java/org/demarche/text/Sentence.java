package org.demarche.text;

/**
 * A sentence, as token numbers.
 *
 * @param first its first token
 * @param last one past its last token
 * @param paragraph number of the {@link Paragraph} it stands in
 */
public record Sentence(int first, int last, int paragraph) {

  public Sentence {
    if (first < 0 || last <= first || paragraph < 0) {
      throw new IllegalArgumentException("no sentence: " + first + ".." + last);
    }
  }

  public int size() {
    return last - first;
  }
}
