package org.demarche.codebook.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.codebook.roles.Country;
import org.demarche.codebook.roles.Seat;

/** The states that every codebook has, made from the countries of its language. */
final class States {

  private States() {}

  /** Adds a country's state and seats, or its names to the state that the codebook lists itself. */
  static void add(Country country, Map<String, ListedSpeaker> speakers) {
    ListedSpeaker listed = speakers.get(country.id());
    List<Alias> aliases = new ArrayList<>();
    if (listed != null) {
      aliases.addAll(listed.aliases());
    }
    Stream.concat(country.aliases().stream(), country.capitals().stream())
        .filter(text -> speakers.values().stream().noneMatch(s -> claims(s, text, country.id())))
        .forEach(text -> aliases.add(new Alias(text, null, null)));
    speakers.put(
        country.id(),
        new ListedSpeaker(
            country.id(),
            listed == null ? country.name() : listed.name(),
            SpeakerType.STATE,
            country.id(),
            listed == null ? null : listed.parent(),
            null,
            aliases,
            List.of(),
            listed == null ? List.of() : listed.examples()));
    for (Seat seat : country.seats()) {
      if (speakers.values().stream().noneMatch(s -> claims(s, seat.text(), ""))) {
        addSeat(country, seat, speakers);
      }
    }
  }

  private static void addSeat(Country country, Seat seat, Map<String, ListedSpeaker> speakers) {
    String id =
        seat.institution()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[.'’]", "")
            .replaceAll("[^\\p{L}\\d]+", "-");
    ListedSpeaker same = speakers.get(id);
    List<Alias> aliases = new ArrayList<>(same == null ? List.of() : same.aliases());
    aliases.add(new Alias(seat.text(), null, null));
    speakers.put(
        id,
        new ListedSpeaker(
            id,
            seat.institution(),
            SpeakerType.OFFICE,
            country.id(),
            country.id(),
            null,
            aliases,
            List.of(),
            List.of()));
  }

  private static boolean claims(ListedSpeaker speaker, String text, String except) {
    return !speaker.id().equals(except)
        && (speaker.name().equalsIgnoreCase(text)
            || speaker.aliases().stream().anyMatch(alias -> alias.text().equalsIgnoreCase(text)));
  }
}
