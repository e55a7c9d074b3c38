package org.demarche.model;

import java.util.ArrayList;
import java.util.List;

/** Features of masked words: n-grams of words and characters, and what stands near the target. */
final class WordFeatures {

  /** Begins the feature of a single word. */
  static final String WORD = "w=";

  /** Tokens to either side of the target that count as near it. */
  private static final int NEAR = 5;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;

  private WordFeatures() {}

  /** Words, pairs and triples of words; for longer words the pieces that they are made of. */
  static List<String> of(String[] words) {
    List<String> features = new ArrayList<>();
    for (int at = 0; at < words.length; at++) {
      features.add(WORD + words[at]);
      if (at > 0) {
        features.add("b=" + words[at - 1] + " " + words[at]);
      }
      if (at > 1) {
        features.add("t=" + words[at - 2] + " " + words[at - 1] + " " + words[at]);
      }
      characters(words[at], features);
    }
    near(words, features);
    return features;
  }

  private static void characters(String word, List<String> features) {
    if (!Character.isLowerCase(word.charAt(0)) || word.length() <= SHORTEST) {
      return;
    }
    String bounded = "<" + word + ">";
    for (int size = SHORTEST; size <= LONGEST; size++) {
      for (int at = 0; at + size <= bounded.length(); at++) {
        features.add("c=" + bounded.substring(at, at + size));
      }
    }
  }

  private static void near(String[] words, List<String> features) {
    int begin = 0;
    while (begin < words.length && !words[begin].equals(MaskedWords.TARGET)) {
      begin++;
    }
    int end = begin;
    while (end < words.length && words[end].equals(MaskedWords.TARGET)) {
      end++;
    }
    if (begin == end) {
      return;
    }
    for (int at = Math.max(0, begin - NEAR); at < begin; at++) {
      features.add("l=" + words[at]);
    }
    for (int at = end; at < Math.min(words.length, end + NEAR); at++) {
      features.add("r=" + words[at]);
    }
    String before = begin > 0 ? words[begin - 1] : "^";
    String after = end < words.length ? words[end] : "$";
    features.add("l1=" + before);
    features.add("r1=" + after);
    features.add("lr=" + before + " " + after);
    if (begin > 1) {
      features.add("l2=" + words[begin - 2] + " " + before);
    }
    if (end + 1 < words.length) {
      features.add("r2=" + after + " " + words[end + 1]);
    }
  }
}
