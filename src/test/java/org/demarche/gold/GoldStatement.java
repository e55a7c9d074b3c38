package org.demarche.gold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** An entry of {@code gold.yaml}, whose head says what the fields mean. */
public record GoldStatement(
    String codebook,
    String text,
    String content,
    String act,
    Map<String, String> stances,
    @Nullable String condition,
    List<String> frames) {

  static List<GoldStatement> all() {
    try (InputStream in = GoldStatement.class.getResourceAsStream("/gold.yaml")) {
      Object top = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      return list(map(top).get("gold")).stream().map(entry -> read(map(entry))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldStatement read(Map<String, Object> entry) {
    Map<String, Object> stances = map(entry.getOrDefault("stances", Map.of()));
    return new GoldStatement(
        text(entry, "codebook"),
        text(entry, "text"),
        text(entry, "content"),
        text(entry, "act"),
        stances.keySet().stream()
            .collect(java.util.stream.Collectors.toMap(id -> id, id -> text(stances, id))),
        (String) entry.get("condition"),
        list(entry.get("frames")).stream().map(Object::toString).toList());
  }

  private static String text(Map<String, Object> entry, String key) {
    return Objects.requireNonNull(entry.get(key), key).toString();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object node) {
    return (Map<String, Object>) Objects.requireNonNull(node);
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(@Nullable Object node) {
    return (List<Object>) Objects.requireNonNull(node);
  }
}
