package org.demarche.compare.stat;

/**
 * Whether two speakers differ by more than chance: their stories are dealt out anew between them,
 * again and again, as {@link Deals} does.
 *
 * <p>Dealing stops when {@code enough} deals were as far apart as the speakers are (Besag and
 * Clifford, "Sequential Monte Carlo p-values", 1991): pairs that do not differ are done soon.
 * Otherwise the p-value counts the given deal among the others, so it is never 0 (Phipson and
 * Smyth, "Permutation p-values should never be zero", 2010).
 *
 * @param permutations how often at most
 * @param enough how many as extreme deals end it
 * @param seed same seed, same p-value
 */
public record PermutationTest(int permutations, int enough, long seed) {

  public PermutationTest {
    if (permutations < 1 || enough < 1) {
      throw new IllegalArgumentException(permutations + " permutations, " + enough + " enough");
    }
  }

  /** With another seed. */
  public PermutationTest seeded(long other) {
    return new PermutationTest(permutations, enough, other);
  }

  /** The two-sided p-value, above 0 and at most 1. */
  public double pValue(Contrast contrast) {
    Deals deals = new Deals(contrast, seed);
    double observed = deals.given() * (1 - 1e-9);
    int extreme = 0;
    for (int deal = 1; deal <= permutations; deal++) {
      if (deals.next() >= observed && ++extreme == enough) {
        return (double) extreme / deal;
      }
    }
    return (1.0 + extreme) / (1.0 + permutations);
  }
}
