package org.demarche.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What changed from one codebook to another, entry by entry; comments and order do not count. */
public final class CodebookDiff {

  /**
   * An entry that is not the same.
   *
   * @param section "issues", "frames", ...
   * @param details what changed in it: "+ terms: the buffer zone"; none where it is new or gone
   */
  public record Change(String section, String id, Kind kind, List<String> details) {
    public Change {
      Objects.requireNonNull(section, "section");
      Objects.requireNonNull(id, "id");
      details = List.copyOf(details);
    }
  }

  /** How it changed. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  private CodebookDiff() {}

  /** By section and id. Both must be readable; they need not be right. */
  public static List<Change> of(CodebookFiles before, CodebookFiles after) {
    Map<String, Map<String, Map<?, ?>>> old = entries(before);
    Map<String, Map<String, Map<?, ?>>> young = entries(after);
    Set<String> sections = new TreeSet<>(old.keySet());
    sections.addAll(young.keySet());
    List<Change> changes = new ArrayList<>();
    for (String section : sections) {
      Map<String, Map<?, ?>> from = old.getOrDefault(section, Map.of());
      Map<String, Map<?, ?>> to = young.getOrDefault(section, Map.of());
      Set<String> ids = new TreeSet<>(from.keySet());
      ids.addAll(to.keySet());
      for (String id : ids) {
        Change change = change(section, id, from.get(id), to.get(id));
        if (change != null) {
          changes.add(change);
        }
      }
    }
    return changes;
  }

  private static @Nullable Change change(
      String section, String id, @Nullable Map<?, ?> from, @Nullable Map<?, ?> to) {
    if (from == null) {
      return new Change(section, id, Kind.ADDED, List.of());
    }
    if (to == null) {
      return new Change(section, id, Kind.REMOVED, List.of());
    }
    if (from.equals(to)) {
      return null;
    }
    List<String> details = new ArrayList<>();
    Set<Object> keys = new LinkedHashSet<>(from.keySet());
    keys.addAll(to.keySet());
    for (Object key : keys) {
      Collection<?> gone = values(from.get(key));
      Collection<?> come = values(to.get(key));
      gone.stream().filter(v -> !come.contains(v)).forEach(v -> details.add("- " + key + ": " + v));
      come.stream().filter(v -> !gone.contains(v)).forEach(v -> details.add("+ " + key + ": " + v));
    }
    return new Change(section, id, Kind.CHANGED, details);
  }

  private static Collection<?> values(@Nullable Object value) {
    if (value == null) {
      return List.of();
    }
    return value instanceof Collection<?> several ? several : List.of(value);
  }

  /** By section and id; a later layer's entry stands for an earlier one's. */
  private static Map<String, Map<String, Map<?, ?>>> entries(CodebookFiles files) {
    Map<String, Map<String, Map<?, ?>>> sections = new TreeMap<>();
    Load load =
        new Load(
            LoadSettings.builder()
                .setAllowDuplicateKeys(true)
                .setMaxAliasesForCollections(50)
                .build());
    for (Layer layer : files.layers()) {
      layer
          .files()
          .forEach(
              (file, text) -> {
                if (!file.equals(Layer.HEAD)
                    && load.loadFromString(text) instanceof Map<?, ?> top) {
                  top.forEach(
                      (section, entries) -> add(sections, String.valueOf(section), entries));
                }
              });
    }
    return sections;
  }

  private static void add(
      Map<String, Map<String, Map<?, ?>>> sections, String section, @Nullable Object entries) {
    for (Object entry : values(entries)) {
      if (entry instanceof Map<?, ?> map) {
        Object id = map.containsKey("id") ? map.get("id") : map.get("code");
        sections.computeIfAbsent(section, s -> new LinkedHashMap<>()).put(String.valueOf(id), map);
      }
    }
  }
}
