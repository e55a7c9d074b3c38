package org.demarche.codebook.cue;

import java.util.List;

/**
 * One inflected form of a cue, as it is looked up by its first word.
 *
 * @param words normalised: "called", "for"
 */
public record CueForm(Cue cue, Inflection inflection, List<String> words) {

  /** What the first word's form is. */
  public enum Inflection {
    /** "say"; of a noun, the singular; of anything else, the only form. */
    BASE,
    /** "says"; of a noun, the plural. */
    S,
    /** "said", past form and past participle. */
    PAST,
    /** "saying". */
    ING
  }

  public CueForm {
    words = List.copyOf(words);
  }
}
