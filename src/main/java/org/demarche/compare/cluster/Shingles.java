package org.demarche.compare.cluster;

import java.util.Arrays;
import org.demarche.compare.stat.Seeds;

/** Runs of a few words, hashed. */
public final class Shingles {

  private Shingles() {}

  /** The runs of {@code length} words in text order; a shorter text is one run. */
  static int[] runs(int[] words, int length) {
    int count = Math.max(words.length == 0 ? 0 : 1, words.length - length + 1);
    int[] runs = new int[count];
    for (int i = 0; i < count; i++) {
      long hash = length;
      for (int j = i; j < Math.min(words.length, i + length); j++) {
        hash = Seeds.mix(hash * 31 + words[j]);
      }
      runs[i] = (int) hash;
    }
    return runs;
  }

  /** The runs as a set, ascending. */
  public static int[] set(int[] words, int length) {
    return Arrays.stream(runs(words, length)).sorted().distinct().toArray();
  }

  /**
   * Few of the runs, chosen so that two texts that share {@code window + length - 1} words in a row
   * share a chosen run (winnowing: Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for
   * document fingerprinting", 2003).
   */
  static int[] winnow(int[] words, int length, int window) {
    int[] runs = runs(words, length);
    int[] chosen = new int[runs.length];
    int found = 0;
    int last = -1;
    for (int from = 0; from < Math.max(1, runs.length - window + 1); from++) {
      int least = from;
      for (int i = from; i < Math.min(runs.length, from + window); i++) {
        least = runs[i] <= runs[least] ? i : least;
      }
      if (least < runs.length && least != last) {
        chosen[found++] = runs[least];
        last = least;
      }
    }
    return Arrays.stream(chosen, 0, found).sorted().distinct().toArray();
  }
}
