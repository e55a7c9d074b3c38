package org.demarche.input.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.input.ArticleField;
import org.demarche.input.Metadata;
import org.demarche.input.column.Columns;
import org.jspecify.annotations.Nullable;

/**
 * Lines of {@code key: value} between two lines of {@code ---} at the beginning of a file, of which
 * title, outlet, published, url and id count, or their other usual names. Lines of any other kind
 * are text.
 *
 * @param end where the text begins; 0 where there is no front matter
 */
record FrontMatter(Metadata metadata, int end) {

  private static final Pattern FENCED =
      Pattern.compile(
          "\\A---[ \\t]*\\R((?:(?!---[ \\t]*(?:\\R|\\z)).*\\R){0,200}+)---[ \\t]*(?:\\R|\\z)\\s*+");

  /** A key with its value, what belongs to the key above, a comment, or nothing. */
  private static final Pattern LINE =
      Pattern.compile("[\\w.-][\\w. -]{0,40}:(?:\\s.*)?|[ \\t#-].*|");

  static FrontMatter of(String content) {
    Matcher front = FENCED.matcher(content);
    if (!front.find()) {
      return new FrontMatter(Metadata.NONE, 0);
    }
    if (!front.group(1).lines().allMatch(line -> LINE.matcher(line).matches())) {
      return new FrontMatter(Metadata.NONE, 0);
    }
    Map<String, String> lines = new HashMap<>();
    front.group(1).lines().forEach(line -> put(line, lines));
    Metadata.Builder metadata = new Metadata.Builder();
    Columns.USUAL
        .choose(lines.keySet())
        .forEach((field, key) -> put(metadata, field, lines.get(key)));
    return new FrontMatter(metadata.build(), front.end());
  }

  private static void put(Metadata.Builder metadata, ArticleField field, @Nullable String value) {
    if (field != ArticleField.TEXT) {
      metadata.put(field, value, "front matter");
    }
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
