package org.demarche.input.column;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.input.ArticleField;

/**
 * Which columns the user names for what; for the rest, a column of the field's own name is taken,
 * and else one of its other names. Case does not count, nor whether there is a space, a hyphen or
 * an underscore.
 */
public record Columns(Map<ArticleField, String> named) implements Serializable {

  public static final Columns USUAL = new Columns(Map.of());

  public Columns {
    Map<ArticleField, String> copy = new EnumMap<>(ArticleField.class);
    copy.putAll(named);
    named = Collections.unmodifiableMap(copy);
  }

  /**
   * @param options each as "text=body"
   * @throws IllegalArgumentException with what is wrong
   */
  public static Columns parse(List<String> options) {
    Map<ArticleField, String> named = new EnumMap<>(ArticleField.class);
    for (String option : options) {
      int equals = option.indexOf('=');
      if (equals < 1 || equals == option.length() - 1) {
        throw new IllegalArgumentException("\"%s\" is not FIELD=COLUMN".formatted(option));
      }
      named.put(field(option.substring(0, equals).trim()), option.substring(equals + 1).trim());
    }
    return new Columns(named);
  }

  private static ArticleField field(String name) {
    for (ArticleField field : ArticleField.values()) {
      if (field.key().equals(name)) {
        return field;
      }
    }
    throw new IllegalArgumentException(
        "no field \"%s\"; there are id, text, title, outlet, published and url".formatted(name));
  }

  /** Of the columns that there are, those that hold something of an article. */
  public Map<ArticleField, String> choose(Collection<String> columns) {
    Map<String, String> byName = new HashMap<>();
    columns.forEach(column -> byName.putIfAbsent(plain(column), column));
    Map<ArticleField, String> chosen = new EnumMap<>(ArticleField.class);
    for (ArticleField field : ArticleField.values()) {
      String column = byName.get(plain(named.getOrDefault(field, field.key())));
      if (column == null && !named.containsKey(field)) {
        column =
            field.otherNames().stream()
                .filter(byName::containsKey)
                .findFirst()
                .map(byName::get)
                .orElse(null);
      }
      if (column != null) {
        chosen.put(field, column);
      }
    }
    return chosen;
  }

  /** What is missing where no column holds the text, for the message. */
  public String missing(Collection<String> columns) {
    String wanted = named.getOrDefault(ArticleField.TEXT, ArticleField.TEXT.key());
    return "No column \"%s\"; there are %s. Name the one with the text: --column text=NAME"
        .formatted(wanted, String.join(", ", columns.stream().limit(20).toList()));
  }

  private static String plain(String column) {
    return column.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }
}
