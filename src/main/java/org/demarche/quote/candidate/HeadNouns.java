package org.demarche.quote.candidate;

import java.util.HashSet;
import java.util.Set;
import org.demarche.codebook.roles.Role;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.roles.Roles;
import org.demarche.codebook.roles.Word;

/**
 * Nouns that tell whether what they head can speak.
 *
 * @param things what never does: "ceasefire", "price"
 * @param persons who does: "spokesman", "skipper"
 * @param documents what says something for whoever issued it: "communique", "survey"
 */
public record HeadNouns(Set<String> things, Set<String> persons, Set<String> documents) {

  public HeadNouns {
    things = Set.copyOf(things);
    persons = Set.copyOf(persons);
    documents = Set.copyOf(documents);
  }

  /** The single words among the codebook's roles. */
  public static HeadNouns of(Roles roles) {
    Set<String> persons = words(roles, RoleKind.PERSON);
    persons.addAll(words(roles, RoleKind.TITLE));
    persons.addAll(words(roles, RoleKind.VOICE));
    return new HeadNouns(words(roles, RoleKind.THING), persons, words(roles, RoleKind.DOCUMENT));
  }

  private static Set<String> words(Roles roles, RoleKind kind) {
    Set<String> words = new HashSet<>();
    for (Role role : roles.all()) {
      if (role.kind() == kind) {
        for (Word word : role.words()) {
          words.add(word.text());
          if (word.plural() != null) {
            words.add(word.plural());
          }
        }
      }
    }
    return words;
  }
}
