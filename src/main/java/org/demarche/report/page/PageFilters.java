package org.demarche.report.page;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the templates write in words: {@code date | day}, {@code n | count("article")}. */
final class PageFilters extends AbstractExtension {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  @Override
  public Map<String, Filter> getFilters() {
    return Map.of("day", new Day(), "count", new Count());
  }

  /** "5 Jan 2026" of 2026-01-05. */
  private static final class Day implements Filter {
    @Override
    public @Nullable List<String> getArgumentNames() {
      return null;
    }

    @Override
    public Object apply(
        Object input,
        Map<String, Object> args,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      return LocalDate.parse((String) input).format(DAY);
    }
  }

  /** "1 article", "2,000 articles". */
  private static final class Count implements Filter {
    @Override
    public List<String> getArgumentNames() {
      return List.of("noun");
    }

    @Override
    public Object apply(
        Object input,
        Map<String, Object> args,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      long n = ((Number) input).longValue();
      return String.format(Locale.ROOT, "%,d %s%s", n, args.get("noun"), n == 1 ? "" : "s");
    }
  }
}
