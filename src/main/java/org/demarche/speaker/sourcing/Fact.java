package org.demarche.speaker.sourcing;

import java.util.Objects;
import org.demarche.text.Evidence;
import org.demarche.text.Span;

/**
 * Something that words of the text tell of how a statement was made.
 *
 * @param about the column of the statements that it fills
 * @param value in the text's or the codebook's words
 * @param span the words that tell it
 * @param rule the codebook's entry or the rule that read them
 */
record Fact(String about, String value, Span span, String rule) {

  Fact {
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(rule, "rule");
  }

  Evidence evidence() {
    return new Evidence(Evidence.Of.SOURCING, about, rule, span, value);
  }
}
