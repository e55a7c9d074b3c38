package org.demarche.compare.stat;

/** Seeds that depend on what is estimated, never on the order in which it comes up. */
public final class Seeds {

  private Seeds() {}

  /**
   * Mixes a base seed with names by FNV-1a over their UTF-16 units, and the finalizer of SplitMix64
   * (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
   */
  public static long of(long base, String... names) {
    long hash = 0xcbf29ce484222325L ^ base;
    for (String name : names) {
      for (int i = 0; i < name.length(); i++) {
        hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ 0xffff) * 0x100000001b3L;
    }
    return mix(hash);
  }

  /** A one-to-one scrambling of the 64-bit numbers. */
  public static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
