package org.demarche.codebook;

/** How a text speaks of somebody or something. */
public enum Tone {
  NEGATIVE,
  NEUTRAL,
  POSITIVE
}
