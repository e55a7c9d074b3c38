package org.demarche.frame;

/**
 * What a frame is used for: to name a problem, say what caused it, judge it, or call for a remedy
 * (Entman, "Framing: toward clarification of a fractured paradigm", 1993).
 */
public enum Function {
  PROBLEM,
  CAUSE,
  JUDGEMENT,
  REMEDY
}
