package org.demarche.input;

import java.util.List;
import java.util.Locale;

/** What an input can tell of an article. */
public enum ArticleField {
  ID("doc_id", "article_id"),
  TEXT("body", "content", "full_text", "maintext", "article"),
  TITLE("headline"),
  OUTLET("source", "publisher", "publication", "media_name", "source_domain"),
  PUBLISHED("published_on", "published_at", "date", "publish_date", "date_publish", "pub_date"),
  URL("link", "permalink");

  private final List<String> otherNames;

  ArticleField(String... otherNames) {
    this.otherNames = List.of(otherNames);
  }

  /** As options, columns and messages have it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What columns are called that hold it where there is none of its own name, the best first. */
  public List<String> otherNames() {
    return otherNames;
  }
}
