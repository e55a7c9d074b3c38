package org.demarche.speaker.phrase;

/**
 * A noun phrase, as token numbers: {@code [a | senior Israeli official | , speaking to reporters]}.
 *
 * @param first its first token
 * @param start its first token after articles and the like
 * @param core one past the last token before a comma, a preposition or a clause
 * @param last one past its last token
 */
public record Phrase(int first, int start, int core, int last) {

  public Phrase {
    if (first < 0 || start < first || core <= start || last < core) {
      throw new IllegalArgumentException(
          "no phrase: " + first + "," + start + "," + core + "," + last);
    }
  }
}
