package org.demarche.codebook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rule by which layers of a codebook come together. */
public final class Entries {

  private Entries() {}

  /**
   * The entries that count: a later layer's replaces an earlier one's of the same id, in its place.
   * Two of the same id in one layer are a problem.
   */
  public static Collection<YamlNode> latest(List<YamlNode> entries) {
    Map<String, YamlNode> byId = new LinkedHashMap<>();
    for (YamlNode entry : entries) {
      String id = entry.text("id");
      YamlNode earlier = byId.put(id, entry);
      if (earlier != null && layer(earlier).equals(layer(entry)) && !id.isEmpty()) {
        entry.problem(
            "id \"" + id + "\" is taken by " + earlier.file() + ":" + earlier.line() + ".");
      }
    }
    return byId.values();
  }

  private static String layer(YamlNode entry) {
    return entry.file().substring(0, Math.max(0, entry.file().lastIndexOf('/')));
  }
}
