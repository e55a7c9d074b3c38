package org.demarche.stance.tone;

import java.util.Objects;

/**
 * What a stretch of text adds to a tone.
 *
 * @param begin its first token
 * @param end one past its last token
 * @param group of opinion words that it is of
 * @param value signed, about in [-1,1]
 * @param role as what it speaks of the target: "agent", "patient", "predicate", ...
 */
public record Contribution(int begin, int end, String group, double value, String role) {

  public Contribution {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(role, "role");
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("no words: " + begin + ".." + end);
    }
  }

  Contribution times(double factor) {
    return new Contribution(begin, end, group, factor * value, role);
  }

  Contribution as(String other) {
    return new Contribution(begin, end, group, value, other);
  }
}
