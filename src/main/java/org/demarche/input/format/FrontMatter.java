package org.demarche.input.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.input.ArticleField;
import org.demarche.input.Metadata;

/**
 * Lines of {@code key: value} between two lines of {@code ---} at the beginning of a file, of which
 * title, outlet, published, url and id count.
 *
 * @param end where the text begins; 0 where there is no front matter
 */
record FrontMatter(Metadata metadata, int end) {

  private static final Pattern FENCED =
      Pattern.compile(
          "\\A---[ \\t]*\\R((?:(?!---[ \\t]*(?:\\R|\\z)).*\\R){0,200}+)---[ \\t]*(?:\\R|\\z)\\s*+");

  static FrontMatter of(String content) {
    Matcher front = FENCED.matcher(content);
    if (!front.find()) {
      return new FrontMatter(Metadata.NONE, 0);
    }
    Map<String, String> lines = new HashMap<>();
    front.group(1).lines().forEach(line -> put(line, lines));
    Metadata.Builder metadata = new Metadata.Builder();
    for (ArticleField field : ArticleField.values()) {
      if (field != ArticleField.TEXT) {
        metadata.put(field, lines.get(field.key()), "front matter");
      }
    }
    return new FrontMatter(metadata.build(), front.end());
  }

  private static void put(String line, Map<String, String> lines) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      String value = line.substring(colon + 1).trim();
      char quote = value.length() > 1 ? value.charAt(0) : ' ';
      boolean quoted = (quote == '"' || quote == '\'') && value.charAt(value.length() - 1) == quote;
      lines.put(
          line.substring(0, colon).trim().toLowerCase(Locale.ROOT),
          quoted ? value.substring(1, value.length() - 1) : value);
    }
  }
}
