package org.demarche.speaker.lexicon;

import org.demarche.codebook.roles.Country;
import org.demarche.codebook.roles.Role;
import org.demarche.codebook.speakers.Alias;
import org.demarche.codebook.speakers.ListedSpeaker;
import org.jspecify.annotations.Nullable;

/** What words of the codebook can mean. */
public sealed interface Sense {

  /**
   * A role noun or title.
   *
   * @param lemma its singular
   * @param longer of an honorific, the title that it is short for
   */
  record InRole(Role role, String lemma, boolean plural, @Nullable String longer)
      implements Sense {}

  /** A name of a listed speaker. */
  record Listed(ListedSpeaker speaker, Alias alias) implements Sense {}

  /** "Syrian". */
  record Nationality(Country country) implements Sense {}

  /** "Reuters". */
  record Outlet(String name) implements Sense {}
}
