package org.demarche.codebook.speakers;

/** What kind of speaker one is. */
public enum SpeakerType {
  PERSON,
  OFFICE,
  ORGANISATION,
  STATE,
  /** Several together that have no name as one: "the two governments", "residents". */
  COLLECTIVE,
  /** Somebody whom the text does not name: "a Syrian official". */
  UNNAMED,
  MEDIA,
  /** A document whose author the text does not give. */
  DOCUMENT
}
