package org.demarche.input.column;

import java.util.Map;
import java.util.function.Function;
import org.demarche.input.ArticleField;
import org.demarche.input.Item;
import org.demarche.input.Metadata;
import org.demarche.input.RejectReason;
import org.jspecify.annotations.Nullable;

/** Makes an item of a row, line or object, the same way for all kinds of files. */
public final class Row {

  private Row() {}

  /**
   * @param chosen as {@link Columns#choose} gives them
   * @param value gives what a column holds, null for nothing
   */
  public static Item item(
      long record, Map<ArticleField, String> chosen, Function<String, @Nullable String> value) {
    String column = chosen.get(ArticleField.TEXT);
    String text = column == null ? null : value.apply(column);
    if (text == null) {
      return Item.Rejected.of(record, RejectReason.MISSING_TEXT, null);
    }
    Metadata.Builder metadata = new Metadata.Builder();
    chosen.forEach(
        (field, name) -> {
          if (field != ArticleField.TEXT) {
            metadata.put(field, value.apply(name), "column " + name);
          }
        });
    return Item.of(record, text, metadata.build());
  }
}
