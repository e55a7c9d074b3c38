package org.demarche.codebook.roles;

import java.util.List;
import java.util.Objects;

/**
 * A country and the words that stand for it or for its government.
 *
 * @param id the same as that of the state among the speakers
 * @param aliases other names of it: "U.S.", "America"
 * @param adjectives "Syrian"; used of officials, ministries and delegations
 * @param people nouns for its citizens where they are not the adjective: "Swede"
 * @param capitals cities whose name stands for its government
 * @param seats buildings and streets that stand for one of its institutions
 */
public record Country(
    String id,
    String name,
    List<String> aliases,
    List<String> adjectives,
    List<String> people,
    List<String> capitals,
    List<Seat> seats) {

  public Country {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    aliases = List.copyOf(aliases);
    adjectives = List.copyOf(adjectives);
    people = List.copyOf(people);
    capitals = List.copyOf(capitals);
    seats = List.copyOf(seats);
  }
}
