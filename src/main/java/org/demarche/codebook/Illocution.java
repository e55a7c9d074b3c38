package org.demarche.codebook;

/** The five kinds of illocutionary act (Searle, "A classification of illocutionary acts", 1976). */
public enum Illocution {
  ASSERTIVE,
  DIRECTIVE,
  COMMISSIVE,
  EXPRESSIVE,
  DECLARATIVE
}
