package org.demarche.input.format;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.input.Format;
import org.demarche.input.column.Columns;
import org.jspecify.annotations.Nullable;

/** The kinds of files that can be read; a new kind is one class and one line here. */
public final class Formats {

  private final List<Format> all;

  /**
   * @param columns which columns or keys hold what
   */
  public Formats(Columns columns) {
    all =
        List.of(
            new TextFormat(),
            new MarkdownFormat(),
            new HtmlFormat(),
            new JsonLinesFormat(columns),
            new CsvFormat(columns),
            new XmlFormat(),
            new WarcFormat());
  }

  /**
   * The kind of a file by its name without the ending of its compression; null if none knows it.
   */
  public @Nullable Format of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Format format : all) {
      if (format.endings().stream().anyMatch(ending -> lower.endsWith("." + ending))) {
        return format;
      }
    }
    return null;
  }

  /** ".csv, .htm, .html": for messages. */
  public String endings() {
    return all.stream()
        .flatMap(format -> format.endings().stream())
        .map(ending -> "." + ending)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(", "));
  }
}
