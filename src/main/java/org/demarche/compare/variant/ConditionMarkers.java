package org.demarche.compare.variant;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that begin a condition, read from {@code conditions.txt}, which explains its lines. */
final class ConditionMarkers {

  private ConditionMarkers() {}

  /** A marker with what follows it, up to the next mark of punctuation. */
  static Pattern pattern() {
    return Pattern.compile(
        lines().stream()
            .map(ConditionMarkers::marker)
            .collect(Collectors.joining("|", "(?i)(?:", ")[^,;:.!?]*")));
  }

  /** The markers alone, as alternatives. */
  static String phrases() {
    return lines().stream().map(ConditionMarkers::phrase).collect(Collectors.joining("|"));
  }

  private static List<List<String>> lines() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    ConditionMarkers.class.getResourceAsStream("conditions.txt")),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .map(line -> List.of(line.split("\\s+")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String phrase(List<String> words) {
    return words.stream()
        .filter(word -> !word.startsWith("-") && !word.startsWith("+") && !word.endsWith("-"))
        .map(Pattern::quote)
        .collect(Collectors.joining(" "));
  }

  private static String marker(List<String> words) {
    String before =
        words.stream()
            .filter(word -> word.endsWith("-"))
            .map(word -> "(?<!\\b" + Pattern.quote(word.substring(0, word.length() - 1)) + " )")
            .collect(Collectors.joining());
    String without = following(words.stream(), "-");
    String with = following(words.stream(), "+");
    return before
        + "\\b"
        + phrase(words)
        + "\\b"
        + (without.isEmpty() ? "" : "(?! (?:" + without + ")\\b)")
        + (with.isEmpty() ? "" : "(?= (?:" + with + ")\\b)");
  }

  private static String following(Stream<String> words, String sign) {
    return words
        .filter(word -> word.startsWith(sign))
        .map(word -> Pattern.quote(word.substring(1)))
        .collect(Collectors.joining("|"));
  }
}
