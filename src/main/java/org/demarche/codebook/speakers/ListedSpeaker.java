package org.demarche.codebook.speakers;

import java.util.List;
import java.util.Objects;
import org.demarche.codebook.MarkedExample;
import org.demarche.codebook.roles.Gender;
import org.jspecify.annotations.Nullable;

/**
 * A speaker that a codebook lists.
 *
 * @param country id of a country of the {@code roles:}
 * @param parent id of the speaker whose views it is counted with, one step up: an office's
 *     government; a person's comes from the office held on the day
 * @param aliases whatever names it besides its name
 * @param offices that a person holds or held
 * @param examples in which it must, and must not, be found
 */
public record ListedSpeaker(
    String id,
    String name,
    SpeakerType type,
    @Nullable String country,
    @Nullable String parent,
    @Nullable Gender gender,
    List<Alias> aliases,
    List<Tenure> offices,
    List<MarkedExample> examples) {

  public ListedSpeaker {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    aliases = List.copyOf(aliases);
    offices = List.copyOf(offices);
    examples = List.copyOf(examples);
  }
}
