package org.demarche.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Tells from its name whether a speaker that no codebook lists speaks for its government. */
public final class Officials {
  private final Set<String> words = new HashSet<>();
  private final Set<String> others = new HashSet<>();

  public Officials() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Officials.class.getResourceAsStream("officials.txt")),
                StandardCharsets.UTF_8))) {
      reader
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .forEach(line -> (line.startsWith("-") ? others : words).add(line.replace("-", "")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** "Syrian official", "two Israeli diplomats"; not "former Syrian minister", "Syrian farmer". */
  public boolean speakForTheirs(String name) {
    Set<String> own = new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    return own.stream().anyMatch(words::contains) && own.stream().noneMatch(others::contains);
  }
}
