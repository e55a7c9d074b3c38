package org.demarche.codebook;

/** The four classes of PLOVER, which its codes fall into, and one for words without an act. */
public enum ActClass {
  VERBAL_COOPERATION,
  MATERIAL_COOPERATION,
  VERBAL_CONFLICT,
  MATERIAL_CONFLICT,
  /** A statement that reports no act. */
  NONE
}
