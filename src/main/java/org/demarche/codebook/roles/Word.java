package org.demarche.codebook.roles;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase of a {@link Role}.
 *
 * @param text as a dictionary has it
 * @param plural its plural; null where it has none, or is one already; of an honorific, the title
 *     that it is short for
 */
public record Word(String text, @Nullable String plural) {

  public Word {
    Objects.requireNonNull(text, "text");
  }

  /** Reads "official", "spokesman/spokesmen", or "police/" for a word without a plural. */
  static Word of(String written) {
    int slash = written.indexOf('/');
    if (slash < 0) {
      return new Word(written, regularPlural(written));
    }
    String plural = written.substring(slash + 1);
    return new Word(written.substring(0, slash), plural.isEmpty() ? null : plural);
  }

  private static String regularPlural(String word) {
    if (word.matches(".*(?:[sxz]|[cs]h)")) {
      return word + "es";
    }
    if (word.matches(".*[^aeiou]y")) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word + "s";
  }
}
