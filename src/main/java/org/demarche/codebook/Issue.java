package org.demarche.codebook;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A question on which speakers take sides, put as a proposition that one can be for or against. Its
 * phrases are patterns; see {@code issues.yaml} of a codebook for their form.
 *
 * @param name short, for tables and charts
 * @param proposition a full sentence
 * @param terms what it is about: a mention alone takes no side
 * @param supporting other things that being for means being for the issue
 * @param opposing things that being for means being against it
 * @param impliedSupport words that take its side by being used: "the occupation"
 * @param impliedOppose words that take the other side by being used
 * @param sides where speakers are known to stand, by speaker id: 1 or -1
 */
public record Issue(
    String id,
    String name,
    String proposition,
    List<Phrase> terms,
    List<Phrase> supporting,
    List<Phrase> opposing,
    List<Phrase> impliedSupport,
    List<Phrase> impliedOppose,
    Map<String, Integer> sides,
    List<Example> examples,
    Place place) {

  public Issue {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(proposition, "proposition");
    terms = List.copyOf(terms);
    supporting = List.copyOf(supporting);
    opposing = List.copyOf(opposing);
    impliedSupport = List.copyOf(impliedSupport);
    impliedOppose = List.copyOf(impliedOppose);
    sides = Map.copyOf(sides);
    examples = List.copyOf(examples);
  }

  /** A pattern as it was written, and where. */
  public record Phrase(String pattern, Place place) {}

  /**
   * A sentence and where it stands on the issue.
   *
   * @param speaker who says it, for the side it is on; "" where that does not matter
   * @param label support, oppose, ambivalent, neutral, or "none" where the issue is not spoken of
   * @param conditional whether on a condition
   */
  public record Example(
      String text, String speaker, String label, boolean conditional, Place place) {}
}
