package org.demarche.codebook.cue;

/** Whether whom it is said to stands right behind a cue. */
public enum Addressee {
  NONE,
  /** <em>asked (the guards) whether</em> */
  OPTIONAL,
  /** <em>told reporters that</em>; such a cue never stands before its subject. */
  REQUIRED
}
