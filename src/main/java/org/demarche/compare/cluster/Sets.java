package org.demarche.compare.cluster;

import java.util.Arrays;

/** Sets as ascending arrays. */
final class Sets {

  private Sets() {}

  static int shared(int[] a, int[] b) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  static boolean contains(int[] set, int value) {
    return Arrays.binarySearch(set, value) >= 0;
  }
}
