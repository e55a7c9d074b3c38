package org.demarche.cli.lines;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether two lines are neighbours in one text, by their ids: {@code "speech-7:0"} and {@code
 * "speech-7:1"}. Any other id makes a line a text of its own.
 */
final class TextParts {

  /** The id of a part: what text, and which part of it. */
  private record Part(String text, long number) {}

  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"\\\\]+):(\\d{1,9})\"");

  private TextParts() {}

  /** Whether a line is a part of a text, so that a neighbour may follow. */
  static boolean isPart(byte[] line) {
    return part(line) != null;
  }

  /** Whether {@code second} is the part of a text that comes just after {@code first}. */
  static boolean follow(byte[] first, byte[] second) {
    Part one = part(first);
    Part two = part(second);
    return one != null
        && two != null
        && one.text().equals(two.text())
        && one.number() + 1 == two.number();
  }

  private static @Nullable Part part(byte[] line) {
    Matcher id = ID.matcher(new String(line, StandardCharsets.UTF_8));
    return id.find() ? new Part(id.group(1), Long.parseLong(id.group(2))) : null;
  }
}
