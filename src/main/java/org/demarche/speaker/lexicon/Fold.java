package org.demarche.speaker.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Makes spellings of one name equal: diacritics, apostrophes, hyphens and the Arabic article. */
public final class Fold {

  /** The Arabic article and its assimilated forms, as they stand before a hyphen. */
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ad", "an", "ar", "as", "ash", "at", "az");

  private Fold() {}

  /** The key of one token: "al-Sharaa", "Al-Sharaa" and "Sharaa" are all {@code sharaa}. */
  public static String key(String norm) {
    for (int i = 0; i < norm.length(); i++) {
      char c = norm.charAt(i);
      if ((c < 'a' || c > 'z') && c != '.') {
        return slow(norm);
      }
    }
    return norm;
  }

  /** Whether the token is the Arabic article standing alone. */
  public static boolean isArticle(String norm) {
    return norm.equals("al") || norm.equals("el");
  }

  /** An id made from a name: lower case letters and digits, joined by hyphens. */
  public static String slug(String name) {
    String plain = strip(name.toLowerCase(Locale.ROOT));
    StringBuilder slug = new StringBuilder(plain.length());
    boolean gap = false;
    int at = 0;
    while (at < plain.length()) {
      int c = plain.codePointAt(at);
      at += Character.charCount(c);
      if (Character.isLetter(c) || Character.isDigit(c)) {
        slug.append(gap && slug.length() > 0 ? "-" : "").appendCodePoint(c);
        gap = false;
      } else if (c != '.' && c != '\'' && c != '’') {
        gap = true;
      }
    }
    return slug.toString();
  }

  /**
   * The consonants after the first letter, doubled ones once: vowels are what spellings differ in.
   */
  static String skeleton(String key) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean doubled = i > 0 && key.charAt(i - 1) == c;
      if (!doubled && (i == 0 || "aeiouyw".indexOf(c) < 0)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /**
   * A key with the vowels that transliterations take for each other made one: "youssef" and
   * "yousif", but not "hassan" and "hussein".
   */
  static String vowels(String key) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      char vowel = i == 0 ? c : "ouw".indexOf(c) >= 0 ? 'u' : "eiy".indexOf(c) >= 0 ? 'i' : c;
      int last = folded.length() - 1;
      if (last < 0 || folded.charAt(last) != vowel) {
        folded.append(vowel);
      }
    }
    return folded.toString();
  }

  private static String slow(String norm) {
    String plain = strip(norm);
    int hyphen = plain.indexOf('-');
    if (hyphen > 0 && ARTICLES.contains(plain.substring(0, hyphen))) {
      plain = plain.substring(hyphen + 1);
    }
    StringBuilder kept = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      if ("-'’‘`".indexOf(plain.charAt(i)) < 0) {
        kept.append(plain.charAt(i));
      }
    }
    return kept.toString();
  }

  /** Without diacritics. */
  private static String strip(String text) {
    if (isAscii(text)) {
      return text;
    }
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return decomposed.replace('ı', 'i').replace('ł', 'l').replace('ø', 'o').replace('đ', 'd');
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
