package org.demarche.compare.stat;

import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Whether two speakers differ by more than chance: their stories are dealt out anew between them,
 * each keeping as many, and a story in which both speak is given to them the other way about.
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
    int stories = contrast.stories();
    int[] shared = where(stories, i -> contrast.first(i) && contrast.second(i));
    int[] solo = where(stories, i -> contrast.first(i) != contrast.second(i));
    int firsts = (int) IntStream.of(solo).filter(contrast::first).count();
    boolean[] exchanged = new boolean[stories];
    double observed = Math.abs(contrast.test(exchanged)) * (1 - 1e-9);
    SplittableRandom random = new SplittableRandom(seed);
    int extreme = 0;
    for (int deal = 1; deal <= permutations; deal++) {
      for (int at = 0; at < solo.length; at++) {
        int other = at + random.nextInt(solo.length - at);
        int story = solo[other];
        solo[other] = solo[at];
        solo[at] = story;
        exchanged[story] = contrast.first(story) != (at < firsts);
      }
      for (int story : shared) {
        exchanged[story] = random.nextBoolean();
      }
      if (Math.abs(contrast.test(exchanged)) >= observed && ++extreme == enough) {
        return (double) extreme / deal;
      }
    }
    return (1.0 + extreme) / (1.0 + permutations);
  }

  private static int[] where(int stories, IntPredicate holds) {
    return IntStream.range(0, stories).filter(holds).toArray();
  }
}
