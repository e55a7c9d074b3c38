package org.demarche.compare.variant;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.compare.cluster.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Tells the condition of a statement, and whether another version keeps it. */
final class Conditions {

  private static final Pattern SENTENCES =
      Pattern.compile("(?<=[.!?])[\"'”’]?\\s+|(?<=[\"”’])\\s+(?=[\"“‘])");

  private final Pattern marked = Pattern.compile(markers());
  private final Vocabulary vocabulary;

  Conditions(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  private static String markers() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Conditions.class.getResourceAsStream("conditions.txt")),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?i)\\b(?:", ")\\b[^,;:.!?]*"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words from a marker of a condition to the end of its clause; null without one. */
  @Nullable String find(Version version) {
    if (version.condition() != null && !version.condition().isBlank()) {
      return version.condition();
    }
    Matcher matcher = marked.matcher(version.content());
    return matcher.find() ? matcher.group() : null;
  }

  /**
   * Whether a version gives what hangs on a condition, and not the condition: it neither has one
   * nor says otherwise what this one says.
   *
   * @param whole the content that the condition stands in
   */
  boolean dropped(String condition, String whole, Version version) {
    if (find(version) != null) {
      return false;
    }
    Set<String> given = meanings(version.content());
    Set<String> asked = meanings(condition);
    Set<String> hanging = meanings(sentence(condition, whole));
    hanging.removeAll(asked);
    return 2 * shared(asked, given) < asked.size()
        && 5 * shared(hanging, given) >= 2 * hanging.size();
  }

  /** The sentence of a text, or the piece of a quotation, that the condition stands in. */
  private static String sentence(String condition, String whole) {
    for (String sentence : SENTENCES.split(whole)) {
      if (sentence.contains(condition)) {
        return sentence;
      }
    }
    return whole;
  }

  private static long shared(Set<String> words, Set<String> others) {
    return words.stream().filter(others::contains).count();
  }

  private Set<String> meanings(String text) {
    List<String> words = Vocabulary.words(text);
    Set<String> meanings = new HashSet<>();
    words.stream()
        .filter(vocabulary::isContent)
        .forEach(word -> meanings.add(vocabulary.meaning(word)));
    return meanings;
  }
}
