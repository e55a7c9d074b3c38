package org.demarche.compare.cluster;

import java.util.Arrays;
import org.demarche.compare.stat.Seeds;

/**
 * Signatures of which as many places agree as their sets do (Broder, "On the resemblance and
 * containment of documents", 1997), cut into bands so that like sets share one (Indyk and Motwani,
 * "Approximate nearest neighbors", 1998; Leskovec, Rajaraman and Ullman, "Mining of Massive
 * Datasets", chapter 3).
 *
 * @param bands keys that a signature is cut into
 * @param rows places of the signature in each; two sets of Jaccard similarity s share a band with
 *     probability 1 - (1 - s^rows)^bands
 */
public record MinHash(int bands, int rows) {

  /** The smallest of each of bands x rows hashes over a set; all alike for the empty one. */
  public int[] signature(int[] set) {
    int[] signature = new int[bands * rows];
    Arrays.fill(signature, Integer.MAX_VALUE);
    for (int element : set) {
      for (int place = 0; place < signature.length; place++) {
        int hash = (int) Seeds.mix(element + place * 0x9e3779b97f4a7c15L);
        signature[place] = Math.min(signature[place], hash);
      }
    }
    return signature;
  }

  /** A key for each band of a signature. */
  public long[] keys(int[] signature) {
    long[] keys = new long[bands];
    for (int band = 0; band < bands; band++) {
      long key = band + 1;
      for (int row = 0; row < rows; row++) {
        key = Seeds.mix(key * 31 + signature[band * rows + row]);
      }
      keys[band] = key;
    }
    return keys;
  }

  /** The estimated Jaccard similarity, within about 1 / sqrt(bands x rows). */
  public static double similarity(int[] signature, int[] other) {
    int alike = 0;
    for (int i = 0; i < signature.length; i++) {
      alike += signature[i] == other[i] ? 1 : 0;
    }
    return (double) alike / signature.length;
  }
}
