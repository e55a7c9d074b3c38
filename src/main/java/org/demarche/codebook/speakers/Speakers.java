package org.demarche.codebook.speakers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.codebook.YamlNode;
import org.demarche.codebook.roles.Roles;
import org.jspecify.annotations.Nullable;

/** The {@code speakers:} section of a codebook, by id. */
public record Speakers(Map<String, ListedSpeaker> byId) {

  public Speakers {
    byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
  }

  /** Reads the entries of all layers; a later one replaces an earlier one of the same id. */
  public static Speakers read(List<YamlNode> entries, Roles roles) {
    return new SpeakersReader(roles).read(entries);
  }

  public @Nullable ListedSpeaker find(String id) {
    return byId.get(id);
  }

  /**
   * The next one up: the office that a person holds on that day, an office's government.
   *
   * @param on null for the present
   * @return an id, or null at the top and for whoever is not listed
   */
  public @Nullable String parent(String id, @Nullable LocalDate on) {
    ListedSpeaker speaker = byId.get(id);
    if (speaker == null) {
      return null;
    }
    for (Tenure tenure : speaker.offices()) {
      if (tenure.holds(on)) {
        return tenure.office();
      }
    }
    return speaker.parent();
  }

  /** The speaker and all above it, nearest first. */
  public List<String> lineage(String id, @Nullable LocalDate on) {
    List<String> lineage = new ArrayList<>();
    String next = id;
    while (next != null && !lineage.contains(next)) {
      lineage.add(next);
      next = parent(next, on);
    }
    return lineage;
  }

  /** Its own country, else the nearest above it that has one, on that day. */
  public @Nullable String country(String id, @Nullable LocalDate on) {
    for (String step : lineage(id, on)) {
      ListedSpeaker speaker = byId.get(step);
      if (speaker != null && speaker.country() != null) {
        return speaker.country();
      }
    }
    return null;
  }
}
