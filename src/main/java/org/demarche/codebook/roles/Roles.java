package org.demarche.codebook.roles;

import java.util.List;
import org.demarche.codebook.YamlNode;
import org.jspecify.annotations.Nullable;

/** The {@code roles:} section of a codebook: how a language names speakers. */
public record Roles(List<Role> all, List<Country> countries) {

  public Roles {
    all = List.copyOf(all);
    countries = List.copyOf(countries);
  }

  /** Reads the entries of all layers; a later one replaces an earlier one of the same id. */
  public static Roles read(List<YamlNode> entries) {
    return new RolesReader().read(entries);
  }

  public @Nullable Country country(String id) {
    for (Country country : countries) {
      if (country.id().equals(id)) {
        return country;
      }
    }
    return null;
  }
}
