package org.demarche.codebook;

/**
 * What a statement does or reports: the root codes of PLOVER (Open Event Data Alliance), and two
 * for a statement that reports no act.
 */
public enum Act {
  AGREE,
  CONSULT,
  SUPPORT,
  COOPERATE,
  AID,
  YIELD,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT,
  ASSERT,
  DENY
}
