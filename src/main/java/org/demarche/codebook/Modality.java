package org.demarche.codebook;

/** How the content is put. */
public enum Modality {
  /** As a fact. */
  FACTUAL,
  OBLIGATION,
  POSSIBILITY,
  INTENTION,
  HYPOTHETICAL
}
