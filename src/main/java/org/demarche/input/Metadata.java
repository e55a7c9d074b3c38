package org.demarche.input;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of an article besides its text; of the text itself, only where it is from. */
public record Metadata(Map<ArticleField, Value> values) {

  public static final Metadata NONE = new Metadata(Map.of());

  public Metadata {
    Map<ArticleField, Value> copy = new EnumMap<>(ArticleField.class);
    copy.putAll(values);
    values = Collections.unmodifiableMap(copy);
  }

  public @Nullable String text(ArticleField field) {
    Value value = values.get(field);
    return value == null ? null : value.text();
  }

  /** These values, and the other's where there are none here. */
  public Metadata or(Metadata other) {
    if (other.values.isEmpty()) {
      return this;
    }
    Map<ArticleField, Value> both = new EnumMap<>(ArticleField.class);
    both.putAll(other.values);
    both.putAll(values);
    return new Metadata(both);
  }

  /** Gathers values, of which the first holds. */
  public static final class Builder {

    private final Map<ArticleField, Value> values = new EnumMap<>(ArticleField.class);

    /** Takes a value unless there is one, or there is nothing in it. */
    public Builder put(ArticleField field, @Nullable String text, String from) {
      if (text != null && !values.containsKey(field) && !Texts.oneLine(text).isEmpty()) {
        values.put(field, new Value(text, from));
      }
      return this;
    }

    public Metadata build() {
      return new Metadata(values);
    }
  }
}
