package org.demarche.speaker;

import java.util.Objects;
import org.demarche.codebook.speakers.SpeakerType;
import org.jspecify.annotations.Nullable;

/**
 * Someone who speaks.
 *
 * @param id the same for the same speaker in every article: the codebook's id, or one made from the
 *     name
 * @param name as the codebook, else as the text names it
 * @param affiliation what it speaks for ("United Nations"), where known
 * @param country the codebook's id of the country, where known
 * @param inCodebook whether the codebook lists it
 */
public record Speaker(
    String id,
    String name,
    SpeakerType type,
    @Nullable String affiliation,
    @Nullable String country,
    boolean inCodebook) {

  public Speaker {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a speaker without a name: " + id);
    }
  }
}
