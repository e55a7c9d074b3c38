package org.demarche.compare.cluster;

/**
 * Which words of two texts correspond: a longest common subsequence (Wagner and Fischer, "The
 * string-to-string correction problem", 1974), in time and space of the product of their lengths.
 */
public final class Alignment {

  private final boolean[] inFirst;
  private final boolean[] inSecond;
  private int length;

  public Alignment(int[] first, int[] second) {
    int n = first.length;
    int m = second.length;
    short[][] best = new short[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        best[i][j] =
            first[i] == second[j]
                ? (short) (best[i + 1][j + 1] + 1)
                : (short) Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    inFirst = new boolean[n];
    inSecond = new boolean[m];
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (first[i] == second[j]) {
        inFirst[i++] = true;
        inSecond[j++] = true;
        length++;
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** The number of corresponding words. */
  public int length() {
    return length;
  }

  public boolean first(int word) {
    return inFirst[word];
  }

  public boolean second(int word) {
    return inSecond[word];
  }

  /** The share of the second text's neighbouring word pairs of which both correspond. */
  public double unbroken() {
    return unbroken(inSecond);
  }

  private static double unbroken(boolean[] matched) {
    int pairs = 0;
    for (int i = 0; i + 1 < matched.length; i++) {
      pairs += matched[i] && matched[i + 1] ? 1 : 0;
    }
    return matched.length < 2 ? 0 : (double) pairs / (matched.length - 1);
  }
}
