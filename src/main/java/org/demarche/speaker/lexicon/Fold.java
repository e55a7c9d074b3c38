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
    String plain = strip(name.toLowerCase(Locale.ROOT)).replaceAll("[’'.]", "");
    String slug = plain.replaceAll("[^\\p{L}\\p{Nd}]+", "-");
    return slug.replaceAll("^-+|-+$", "");
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

  private static String slow(String norm) {
    String plain = strip(norm);
    int hyphen = plain.indexOf('-');
    if (hyphen > 0 && ARTICLES.contains(plain.substring(0, hyphen))) {
      plain = plain.substring(hyphen + 1);
    }
    return plain.replaceAll("[-'’‘`]", "");
  }

  private static String strip(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return decomposed.replace('ı', 'i').replace('ł', 'l').replace('ø', 'o').replace('đ', 'd');
  }
}
