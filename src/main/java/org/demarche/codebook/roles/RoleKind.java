package org.demarche.codebook.roles;

/** What a word says about the speaker whom it names. */
public enum RoleKind {
  /** A person by what he or she is: "official", "diplomat", "resident". */
  PERSON,
  /** Stands before a name, or alone after an article: "foreign minister". */
  TITLE,
  /** Stands before a name only: "Mr". */
  HONORIFIC,
  /** People who speak for themselves: "resident", "protester"; several of them are a collective. */
  PUBLIC,
  /** A person who speaks for another speaker: "spokesman", "aide". */
  VOICE,
  /** Head of an organisation's name: "ministry", "council". */
  ORGANISATION,
  /** What stands for a person's or a government's apparatus: "office", "administration". */
  OFFICE,
  /** Several who speak as one: "sides", "governments". */
  COLLECTIVE,
  /** Speaks for whoever issued it: "statement", "communique". */
  DOCUMENT,
  /** Head of a medium's name: "newspaper", "broadcaster". */
  MEDIA,
  /** The name of a medium: "Reuters". */
  OUTLET,
  /** How words were uttered, never a speaker; its id is the medium: "interview", "post". */
  CHANNEL,
  /** Before whoever is spoken to: "told", "speaking to". */
  ADDRESSING,
  /** Says that a name is withheld: "on condition of anonymity". */
  ANONYMITY,
  /** Before the reason for that: "because". */
  REASON,
  /** Is such a reason itself: "not authorised to speak". */
  UNAUTHORISED,
  /** What is done with a document by whoever stands behind it: "issued", "signed". */
  ISSUING,
  /** A person's given name. */
  GIVEN_NAME,
  /** What a given name is called for short: "Bob", with the name. */
  NICKNAME,
  /** A small word inside names: "van", "bin". */
  PARTICLE,
  /** Begins the name of a place: "Mount", "San", "New". */
  PLACE,
  /** What never speaks, though it may stand where a speaker would: "move", "talks". */
  THING,
  /** Before a title: makes another one of it, "vice", "prime". */
  RANK,
  /** Before a title: it is held no longer. */
  FORMER,
  /** A pronoun for a person whose gender it tells. */
  PERSONAL_PRONOUN,
  /** "it": an organisation, a state, a document. */
  NEUTER_PRONOUN,
  /** "they": several, or an organisation. */
  PLURAL_PRONOUN,
  /** "I", "we". */
  FIRST_PERSON,
  /** "who": whoever stands before it. */
  RELATIVE_PRONOUN,
  /** The countries of the world, with their governments' seats. */
  COUNTRY;

  /** Whether its words name nobody, but mark how something was said. */
  public boolean marks() {
    return this == ADDRESSING
        || this == ANONYMITY
        || this == REASON
        || this == UNAUTHORISED
        || this == ISSUING;
  }

  /** Whether its words have plurals. */
  boolean inflects() {
    return switch (this) {
      case PERSON,
          PUBLIC,
          TITLE,
          VOICE,
          ORGANISATION,
          OFFICE,
          COLLECTIVE,
          DOCUMENT,
          MEDIA,
          CHANNEL,
          THING ->
          true;
      case HONORIFIC,
          OUTLET,
          GIVEN_NAME,
          NICKNAME,
          PLACE,
          PARTICLE,
          ADDRESSING,
          ANONYMITY,
          REASON,
          UNAUTHORISED,
          ISSUING,
          RANK,
          FORMER,
          PERSONAL_PRONOUN,
          NEUTER_PRONOUN,
          PLURAL_PRONOUN,
          FIRST_PERSON,
          RELATIVE_PRONOUN,
          COUNTRY ->
          false;
    };
  }
}
