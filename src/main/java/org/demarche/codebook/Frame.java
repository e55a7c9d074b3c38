package org.demarche.codebook;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A way of putting things, and the words that show it.
 *
 * @param number in the Policy Frames Codebook, or 0
 * @param file where it is defined, for messages and evidence
 * @param line of its first definition
 */
public record Frame(
    String id,
    Kind kind,
    int number,
    String name,
    String definition,
    List<Term> terms,
    List<Example> examples,
    String file,
    int line) {

  /** Where a frame comes from. */
  public enum Kind {
    /** Policy Frames Codebook (Boydstun, Card, Gross, Resnik and Smith 2014). */
    POLICY,
    DIPLOMACY,
    /** What a frame is used for (Entman 1993): problem, cause, judgement or remedy. */
    FUNCTION
  }

  /**
   * A word or phrase. {@code stem*} stands for every word that begins so, a plain word for itself
   * and its regular inflections, {@code =word} for itself alone.
   *
   * @param weight what one sight of it adds to the evidence, above 0
   */
  public record Term(String pattern, double weight) {

    public Term {
      Objects.requireNonNull(pattern, "pattern");
      if (!(weight > 0)) {
        throw new IllegalArgumentException("weight " + weight);
      }
    }
  }

  /**
   * An example that runs.
   *
   * @param words what must be cited as evidence; null where the frame must not be found at all
   */
  public record Example(String text, @Nullable List<String> words, int line) {

    public Example {
      Objects.requireNonNull(text, "text");
      words = words == null ? null : List.copyOf(words);
    }
  }

  public Frame {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    terms = List.copyOf(terms);
    examples = List.copyOf(examples);
  }
}
