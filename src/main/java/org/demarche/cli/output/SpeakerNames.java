package org.demarche.cli.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.codebook.Codebook;

/** Everybody whom a coder may name. */
public final class SpeakerNames {

  private SpeakerNames() {}

  /**
   * Name by id: first those found in the articles, then what else the codebook knows, each by name;
   * without ids that were recoded since.
   */
  public static Map<String, String> of(Output output, Codebook codebook) {
    Map<String, String> found = new LinkedHashMap<>();
    output
        .table("speakers")
        .read(row -> found.put(row.id("speaker_id"), row.id("name")), "speaker_id", "name");
    Map<String, String> known = new LinkedHashMap<>();
    codebook.speakers().byId().forEach((id, speaker) -> known.put(id, speaker.name()));
    known.keySet().removeAll(recoded(output.manifest()));
    Map<String, String> names = new LinkedHashMap<>();
    addByName(found, names);
    addByName(known, names);
    return names;
  }

  private static void addByName(Map<String, String> from, Map<String, String> to) {
    List<Map.Entry<String, String>> sorted = new ArrayList<>(from.entrySet());
    sorted.sort(Map.Entry.comparingByValue(Comparator.naturalOrder()));
    sorted.forEach(entry -> to.putIfAbsent(entry.getKey(), entry.getValue()));
  }

  /** The ids of speakers that {@code codebook rename} and {@code merge} did away with. */
  private static Set<String> recoded(JsonNode manifest) {
    Set<String> gone = new TreeSet<>();
    for (JsonNode recoding : manifest.path("recodings")) {
      if (recoding.path("of").asText().equals("speaker_id")) {
        recoding.path("codes").fieldNames().forEachRemaining(gone::add);
      }
    }
    return gone;
  }
}
