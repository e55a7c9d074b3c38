package org.demarche.input.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import org.demarche.input.ArticleField;
import org.demarche.input.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in JSON-LD, by the terms of schema.org. */
final class JsonLd {

  private static final int OBJECTS = 2000;

  private final ObjectMapper mapper = new ObjectMapper();

  void read(Document page, Metadata.Builder found) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonNode article = article(script.data());
      if (article != null) {
        put(found, ArticleField.TITLE, article, "headline");
        put(found, ArticleField.PUBLISHED, article, "datePublished");
        found.put(
            ArticleField.OUTLET,
            text(first(article.path("publisher")).path("name")),
            "JSON-LD publisher");
        put(found, ArticleField.URL, article, "url");
        return;
      }
    }
  }

  private static void put(
      Metadata.Builder found, ArticleField field, JsonNode article, String name) {
    found.put(field, text(first(article.path(name))), "JSON-LD " + name);
  }

  /** The first article in it, whatever it is wrapped in; null where there is none. */
  private @Nullable JsonNode article(String json) {
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      open.add(mapper.readTree(json));
    } catch (JsonProcessingException e) {
      // Pages have all kinds of things there; it is no reason to lose the article.
      return null;
    }
    for (int seen = 0; !open.isEmpty() && seen < OBJECTS; seen++) {
      JsonNode node = open.remove();
      if (isArticle(node.path("@type"))) {
        return node;
      }
      node.forEach(open::add);
    }
    return null;
  }

  private static boolean isArticle(JsonNode type) {
    String name = text(first(type));
    return name != null
        && (name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report"));
  }

  private static JsonNode first(JsonNode node) {
    return node.isArray() ? node.path(0) : node;
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() ? node.textValue() : null;
  }
}
