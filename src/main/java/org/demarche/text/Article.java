package org.demarche.text;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A news article or an official release as it came, before anything has been made of it.
 *
 * @param id what the caller knows it by; copied through, never interpreted
 * @param text the whole text; every offset in Demarche counts in it, and it is never changed
 * @param title its headline, where it came apart from the text
 * @param outlet who published it: a newspaper, an agency, a ministry
 * @param published the day it was published, which decides who held an office
 * @param url where it was published
 */
public record Article(
    String id,
    String text,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable String url) {

  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
  }

  /** A text of which nothing else is known. */
  public static Article of(String id, String text) {
    return new Article(id, text, null, null, null, null);
  }
}
