package org.demarche.spark.row;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.demarche.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Ids that depend on content alone: the first 80 bits of a SHA-256 in hexadecimal. Among a hundred
 * million rows two share one with a probability below one in a hundred million. Where the first
 * digit is none of a to f, a letter from g to p stands for it: a spreadsheet would take "12e4" for
 * a number and never give it back.
 */
public final class Ids {

  private static final int BYTES = 10;

  private Ids() {}

  /** Of an article: two of the same text, title, outlet, day and address are one article. */
  public static String of(Article article) {
    return of(
        article.text(),
        article.title(),
        article.outlet(),
        article.published() == null ? null : article.published().toString(),
        article.url());
  }

  /** Of parts in their order; null is told apart from the empty text. */
  public static String of(@Nullable String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      if (part != null) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 1);
      }
      digest.update((byte) 0);
    }
    String digits = HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    char first = digits.charAt(0);
    return first <= '9' ? (char) ('g' + first - '0') + digits.substring(1) : digits;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
