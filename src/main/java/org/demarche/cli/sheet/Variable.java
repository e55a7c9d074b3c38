package org.demarche.cli.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A column that coders fill in.
 *
 * @param question for the coder
 * @param values what may be filled in, with what each means, in their order
 * @param several whether a cell may hold several, separated by semicolons
 */
public record Variable(String name, String question, Map<String, String> values, boolean several) {

  private static final int SHOWN = 12;

  public Variable {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(question, "question");
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * The values that a cell means, in their own order.
   *
   * @param wrong is told of each that is none
   */
  public Set<String> values(String cell, Consumer<String> wrong) {
    Set<String> meant = new TreeSet<>();
    for (String typed : several ? cell.split(";") : new String[] {cell}) {
      String value = value(typed);
      if (value != null) {
        meant.add(value);
      } else if (!typed.isBlank()) {
        wrong.accept(unknown(typed));
      }
    }
    return meant;
  }

  private String unknown(String typed) {
    List<String> allowed = new ArrayList<>(values.keySet());
    String list = String.join(", ", allowed.subList(0, Math.min(SHOWN, allowed.size())));
    return "%s \"%s\" is not one of: %s%s."
        .formatted(name, typed.strip(), list, allowed.size() > SHOWN ? ", ..." : "");
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
