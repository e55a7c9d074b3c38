package org.demarche.codebook.cue;

/** Regular English verb and noun forms. */
final class Conjugation {

  private static final String VOWELS = "aeiou";

  private Conjugation() {}

  /** Third person singular, or plural. */
  static String s(String word) {
    if (endsInConsonantY(word)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    boolean hissing =
        word.endsWith("s")
            || word.endsWith("x")
            || word.endsWith("z")
            || word.endsWith("ch")
            || word.endsWith("sh")
            || word.endsWith("o");
    return word + (hissing ? "es" : "s");
  }

  static String past(String verb) {
    if (endsInConsonantY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return verb + (verb.endsWith("e") ? "d" : "ed");
  }

  static String ing(String verb) {
    if (verb.endsWith("ie")) {
      return verb.substring(0, verb.length() - 2) + "ying";
    }
    boolean silent = verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("ye");
    return (silent ? verb.substring(0, verb.length() - 1) : verb) + "ing";
  }

  private static boolean endsInConsonantY(String word) {
    return word.endsWith("y")
        && word.length() > 1
        && VOWELS.indexOf(word.charAt(word.length() - 2)) < 0;
  }
}
