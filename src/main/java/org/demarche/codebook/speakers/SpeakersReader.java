package org.demarche.codebook.speakers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.codebook.Entries;
import org.demarche.codebook.MarkedExample;
import org.demarche.codebook.YamlNode;
import org.demarche.codebook.roles.Country;
import org.demarche.codebook.roles.Gender;
import org.demarche.codebook.roles.Roles;
import org.jspecify.annotations.Nullable;

/** Reads {@code speakers:}. */
final class SpeakersReader {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "name",
          "type",
          "country",
          "parent",
          "gender",
          "aliases",
          "offices",
          "note",
          "examples");

  private final Roles roles;
  private final Set<String> countries;

  SpeakersReader(Roles roles) {
    this.roles = roles;
    this.countries = Set.copyOf(roles.countries().stream().map(Country::id).toList());
  }

  Speakers read(List<YamlNode> entries) {
    Map<String, ListedSpeaker> speakers = new LinkedHashMap<>();
    Map<String, YamlNode> places = new LinkedHashMap<>();
    for (YamlNode entry : Entries.latest(entries)) {
      ListedSpeaker speaker = speaker(entry.only(KEYS));
      speakers.put(speaker.id(), speaker);
      places.put(speaker.id(), entry);
    }
    roles.countries().forEach(country -> States.add(country, speakers));
    new SpeakersCheck(speakers, places).run();
    return new Speakers(speakers);
  }

  private ListedSpeaker speaker(YamlNode entry) {
    if (!entry.has("type")) {
      entry.problem("\"type\" is missing.");
    }
    YamlNode country = entry.find("country");
    if (country != null) {
      country.known("country", countries);
    }
    YamlNode parent = entry.find("parent");
    return new ListedSpeaker(
        entry.text("id"),
        entry.text("name"),
        entry.choice("type", SpeakerType.class, SpeakerType.ORGANISATION),
        country == null ? null : country.value(),
        parent == null ? null : parent.value(),
        entry.has("gender") ? entry.choice("gender", Gender.class, Gender.MALE) : null,
        aliases(entry),
        offices(entry),
        MarkedExample.read(entry));
  }

  private static List<Alias> aliases(YamlNode entry) {
    List<Alias> aliases = new ArrayList<>();
    for (YamlNode item : entry.items("aliases")) {
      if (item.isMapping()) {
        item.only(Set.of("text", "from", "to"));
        aliases.add(new Alias(item.text("text"), from(item), to(item)));
      } else {
        aliases.add(new Alias(item.value(), null, null));
      }
    }
    return aliases;
  }

  private static List<Tenure> offices(YamlNode entry) {
    List<Tenure> offices = new ArrayList<>();
    for (YamlNode item : entry.items("offices")) {
      item.only(Set.of("office", "from", "to"));
      offices.add(new Tenure(item.text("office"), from(item), to(item)));
    }
    return offices;
  }

  private static @Nullable LocalDate from(YamlNode item) {
    LocalDate from = item.date("from");
    LocalDate to = item.date("to");
    if (from != null && to != null && to.isBefore(from)) {
      item.problem("it ends on " + to + ", before it begins on " + from + ".");
    }
    return from;
  }

  private static @Nullable LocalDate to(YamlNode item) {
    return item.date("to");
  }
}
