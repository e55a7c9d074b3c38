package org.demarche.cli.sheet;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column that coders fill in.
 *
 * @param question for the coder
 * @param values what may be filled in, with what each means, in their order
 * @param several whether a cell may hold several, separated by semicolons
 */
public record Variable(String name, String question, Map<String, String> values, boolean several) {

  public Variable {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(question, "question");
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * The value that a coder means, whatever the case; a value may be given by its meaning too, as a
   * speaker by name.
   *
   * @return null if it is none
   */
  public @Nullable String value(String typed) {
    String sought = typed.strip().toLowerCase(Locale.ROOT);
    for (String value : values.keySet()) {
      if (value.toLowerCase(Locale.ROOT).equals(sought)) {
        return value;
      }
    }
    for (Map.Entry<String, String> entry : values.entrySet()) {
      if (entry.getValue().toLowerCase(Locale.ROOT).equals(sought)) {
        return entry.getKey();
      }
    }
    return null;
  }
}
