package org.demarche.compare;

import java.util.Objects;
import org.demarche.compare.stat.ClusterBootstrap;
import org.demarche.compare.stat.PermutationTest;
import org.demarche.compare.stat.Seeds;

/**
 * How sure a figure must be, and how that is found out.
 *
 * @param minimum distinct statements below which a cell is suppressed; a cell of a single story is
 *     suppressed however many it has
 * @param speakers how many speakers are compared in pairs and by their words: those who say most
 */
public record Settings(
    int minimum, int speakers, ClusterBootstrap bootstrap, PermutationTest permutation) {

  /** 95 % intervals of 1,999 draws, at most 19,999 deals, 3 statements, 20 speakers. */
  public static final Settings STANDARD =
      new Settings(
          3, 20, new ClusterBootstrap(1_999, .95, 1948), new PermutationTest(19_999, 20, 1974));

  public Settings {
    Objects.requireNonNull(bootstrap, "bootstrap");
    Objects.requireNonNull(permutation, "permutation");
    if (minimum < 1 || speakers < 1) {
      throw new IllegalArgumentException("minimum " + minimum + ", speakers " + speakers);
    }
  }

  /** With another minimum. */
  public Settings withMinimum(int other) {
    return new Settings(other, speakers, bootstrap, permutation);
  }

  /** The bootstrap of one cell: its draws hang on the cell's names alone. */
  public ClusterBootstrap bootstrap(String... cell) {
    return bootstrap.seeded(Seeds.of(bootstrap.seed(), cell));
  }

  /** The permutation test of one pair, likewise. */
  public PermutationTest permutation(String... cell) {
    return permutation.seeded(Seeds.of(permutation.seed(), cell));
  }
}
