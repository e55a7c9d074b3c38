package org.demarche.speaker.lexicon;

import org.demarche.codebook.roles.Country;
import org.demarche.codebook.roles.Role;
import org.demarche.codebook.speakers.Alias;
import org.demarche.codebook.speakers.ListedSpeaker;

/** What words of the codebook can mean. */
public sealed interface Sense {

  /**
   * A role noun or title.
   *
   * @param lemma its singular
   */
  record InRole(Role role, String lemma, boolean plural) implements Sense {}

  /** A name of a listed speaker. */
  record Listed(ListedSpeaker speaker, Alias alias) implements Sense {}

  /** "Syrian". */
  record Nationality(Country country) implements Sense {}

  /** "Reuters". */
  record Outlet(String name) implements Sense {}
}
