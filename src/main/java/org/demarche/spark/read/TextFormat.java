package org.demarche.spark.read;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that is one article. It may begin with front matter: lines of {@code key: value} between
 * two lines of {@code ---}, of which title, outlet, published, url and id count.
 */
final class TextFormat implements Format {

  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A---[ \\t]*\\R((?:(?!---[ \\t]*(?:\\R|\\z)).*\\R)*+)---[ \\t]*(?:\\R|\\z)\\s*");

  @Override
  public Set<String> endings() {
    return Set.of("txt", "text", "md");
  }

  @Override
  public Items open(InputSlice slice) throws IOException {
    byte[] bytes = slice.bytes();
    try {
      return Items.of(item(Decoding.utf8(bytes)));
    } catch (CharacterCodingException e) {
      return Items.of(Item.Rejected.of(1, RejectReason.NOT_UTF8, Decoding.sample(bytes)));
    }
  }

  private static Item item(String content) {
    Matcher front = FRONT_MATTER.matcher(content);
    if (!front.find()) {
      return Fields.item(1, Map.of("text", content)::get);
    }
    Map<String, String> fields = new HashMap<>();
    front.group(1).lines().forEach(line -> put(line, fields));
    fields.put("text", content.substring(front.end()));
    return Fields.item(1, fields::get);
  }

  private static void put(String line, Map<String, String> fields) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      String value = line.substring(colon + 1).trim();
      boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
      fields.put(
          line.substring(0, colon).trim(), quoted ? value.substring(1, value.length() - 1) : value);
    }
  }
}
