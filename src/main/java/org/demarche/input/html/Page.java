package org.demarche.input.html;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.input.ArticleField;
import org.demarche.input.Item;
import org.demarche.input.Metadata;
import org.demarche.input.RejectedException;
import org.demarche.input.charset.Encoding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Makes an article of a page. */
public final class Page {

  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

  /** Browsers look no farther for it. */
  private static final int HEAD = 2048;

  private Page() {}

  /**
   * @param declared the encoding that the server declares, or null
   * @throws RejectedException if the bytes are no text
   */
  public static Item item(long record, byte[] bytes, @Nullable String declared, Metadata known)
      throws RejectedException {
    String html = Encoding.decode(bytes, declared == null ? declared(bytes) : declared);
    return item(record, html, known);
  }

  /**
   * @param known from elsewhere; holds where the page itself says nothing
   */
  public static Item item(long record, String html, Metadata known) {
    Document page = Jsoup.parse(html);
    Metadata metadata = PageMetadata.of(page).or(known);
    return Item.of(
        record, withoutTitle(MainText.of(page), metadata.text(ArticleField.TITLE)), metadata);
  }

  /** The readable text of a piece of HTML that holds nothing but the article. */
  public static String text(String html) {
    return BlockText.of(Jsoup.parseBodyFragment(html).body());
  }

  /** The title is kept apart; a text that begins with it again does so for its looks. */
  private static String withoutTitle(String text, @Nullable String title) {
    int end = text.indexOf('\n');
    return title != null && end > 0 && text.substring(0, end).strip().equalsIgnoreCase(title)
        ? text.substring(end).stripLeading()
        : text;
  }

  private static @Nullable String declared(byte[] page) {
    String head = new String(page, 0, Math.min(HEAD, page.length), StandardCharsets.ISO_8859_1);
    Matcher charset = CHARSET.matcher(head);
    return charset.find() ? charset.group(1) : null;
  }
}
