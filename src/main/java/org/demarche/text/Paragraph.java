package org.demarche.text;

import java.util.Objects;

/**
 * A paragraph, as sentence numbers.
 *
 * @param kind what it is for; only {@link Kind#PROSE} and {@link Kind#CAPTION} can hold statements
 * @param span where it stands in the text, without the white space around it
 * @param first its first sentence
 * @param last one past its last sentence
 */
public record Paragraph(Kind kind, Span span, int first, int last) {

  /** What a paragraph is for. */
  public enum Kind {
    PROSE,
    HEADING,
    CAPTION,
    BYLINE,
    /** Navigation, "Read more", credits: whatever is not part of the article. */
    BOILERPLATE
  }

  public Paragraph {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("sentences " + first + ".." + last);
    }
  }
}
