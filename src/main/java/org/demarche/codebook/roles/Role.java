package org.demarche.codebook.roles;

import java.util.List;
import java.util.Objects;
import org.demarche.codebook.MarkedExample;
import org.jspecify.annotations.Nullable;

/**
 * A group of words that say the same about a speaker.
 *
 * @param id by which rules and evidence name it
 * @param gender of the persons whom the words name, where they tell
 * @param plural whether the words are plurals as they stand ("police", "authorities")
 * @param examples in which its words must, and must not, be read in this role
 */
public record Role(
    String id,
    RoleKind kind,
    @Nullable Gender gender,
    boolean plural,
    List<Word> words,
    List<MarkedExample> examples) {

  public Role {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    words = List.copyOf(words);
    examples = List.copyOf(examples);
  }
}
