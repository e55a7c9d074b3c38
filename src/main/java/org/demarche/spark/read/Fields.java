package org.demarche.spark.read;

import java.time.LocalDate;
import java.util.function.Function;
import org.demarche.text.Article;
import org.demarche.text.PublicationDate;
import org.jspecify.annotations.Nullable;

/** Makes an item of an input's fields, the same way for all formats. */
final class Fields {

  private Fields() {}

  /**
   * @param field gives the text of a field or column: id, text, title, outlet, published, url; null
   *     where there is none
   */
  static Item item(long record, Function<String, @Nullable String> field) {
    String text = field.apply("text");
    if (text == null) {
      return Item.Rejected.of(record, RejectReason.MISSING_TEXT, null);
    }
    if (text.isBlank()) {
      return Item.Rejected.of(record, RejectReason.EMPTY, null);
    }
    String id = trimmed(field.apply("id"));
    return new Item.Found(
        record,
        new Article(
            id == null ? "" : id,
            Decoding.wellFormed(text),
            trimmed(field.apply("title")),
            trimmed(field.apply("outlet")),
            date(field.apply("published")),
            trimmed(field.apply("url"))));
  }

  private static @Nullable String trimmed(@Nullable String text) {
    return text == null || text.isBlank() ? null : Decoding.wellFormed(text.trim());
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    return text == null ? null : PublicationDate.parse(text);
  }
}
