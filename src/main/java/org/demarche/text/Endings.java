package org.demarche.text;

/** The regular endings of English words. Which words double their last letter is told by others. */
public final class Endings {

  private static final String VOWELS = "aeiou";

  private Endings() {}

  /** Third person singular of a verb, or plural of a noun: "denies", "passes", "vetoes". */
  public static String s(String word) {
    if (inConsonantY(word)) {
      return chopped(word) + "ies";
    }
    boolean hissing =
        "sxz".indexOf(word.charAt(word.length() - 1)) >= 0
            || word.endsWith("ch")
            || word.endsWith("sh")
            || word.endsWith("o");
    return word + (hissing ? "es" : "s");
  }

  /** "denied", "agreed", "asked". */
  public static String ed(String verb) {
    if (inConsonantY(verb)) {
      return chopped(verb) + "ied";
    }
    return verb + (verb.endsWith("e") ? "d" : "ed");
  }

  /** "lying", "agreeing", "making", "asking". */
  public static String ing(String verb) {
    if (verb.endsWith("ie")) {
      return verb.substring(0, verb.length() - 2) + "ying";
    }
    boolean silent = verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("ye");
    return (silent ? chopped(verb) : verb) + "ing";
  }

  /** Whether a word ends in "y" after a consonant. */
  public static boolean inConsonantY(String word) {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == 'y' && !isVowel(word, last - 1);
  }

  public static boolean isVowel(String word, int at) {
    return VOWELS.indexOf(word.charAt(at)) >= 0;
  }

  private static String chopped(String word) {
    return word.substring(0, word.length() - 1);
  }
}
