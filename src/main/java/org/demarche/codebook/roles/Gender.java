package org.demarche.codebook.roles;

/** Which pronoun refers to a person, where a title, a name or the codebook gives it away. */
public enum Gender {
  MALE,
  FEMALE
}
