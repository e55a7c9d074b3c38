package org.demarche.compare.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an article to find its reprints: its runs of three words as a MinHash signature.
 *
 * @param id of the document
 * @param day as {@link Sketch#day()}
 * @param size number of its different runs
 */
public record ArticleSketch(String id, int day, int size, int[] signature) {

  private static final MinHash SIGNATURES = new MinHash(35, 3);

  /** Bands that serve as keys: articles alike by half share one in 94 of 100 cases. */
  private static final int KEYS = 21;

  private static final int RUN = 3;
  private static final int DAYS = 10;

  public ArticleSketch {
    Objects.requireNonNull(id, "id");
  }

  public static ArticleSketch of(String id, int day, String text) {
    List<String> words = Vocabulary.words(text);
    int[] runs = Shingles.set(words.stream().mapToInt(String::hashCode).toArray(), RUN);
    return new ArticleSketch(id, day, runs.length, SIGNATURES.signature(runs));
  }

  /** The buckets that it is put into; none where it has no words. */
  public long[] keys() {
    return size == 0 ? new long[0] : Arrays.copyOf(SIGNATURES.keys(signature), KEYS);
  }

  /**
   * Whether one is a reprint of the other, in full or cut: three fifths of the shorter stand in the
   * longer, and of both together a third.
   */
  @Nullable Tier likeness(ArticleSketch other) {
    boolean undated = day == Sketch.UNDATED || other.day == Sketch.UNDATED;
    double similarity = MinHash.similarity(signature, other.signature);
    double shared = similarity / (1 + similarity) * (size + other.size);
    if ((!undated && Math.abs(day - other.day) > DAYS)
        || similarity < .35
        || shared < .6 * Math.min(size, other.size)) {
      return null;
    }
    return similarity == 1 && size == other.size ? Tier.EXACT : Tier.NEAR_DUPLICATE;
  }
}
