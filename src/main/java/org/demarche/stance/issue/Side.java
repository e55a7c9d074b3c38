package org.demarche.stance.issue;

import java.util.Locale;

/** How a phrase of an issue stands to its proposition. */
enum Side {
  /** What the issue is about: a mention takes no side. */
  TERM(1, 0),
  /** Being for it is being for the issue. */
  SUPPORTING(1, 0),
  /** Being for it is being against the issue. */
  OPPOSING(-1, 0),
  /** Whoever uses the word takes the issue's side. */
  IMPLIES_SUPPORT(1, 0.4),
  /** Whoever uses the word takes the other side. */
  IMPLIES_OPPOSE(-1, 0.4);

  private final int sign;
  private final double implied;
  private final String label = name().toLowerCase(Locale.ROOT).replace('_', ' ');

  Side(int sign, double implied) {
    this.sign = sign;
    this.implied = implied;
  }

  /** How evidence names it. */
  String label() {
    return label;
  }

  /**
   * The stance that an attitude toward the phrase comes to. A word that takes a side keeps it,
   * whether what it names is condemned ("the occupation") or wanted ("respect for sovereignty").
   */
  double value(double attitude) {
    return implied == 0 ? attitude * sign : sign * Math.max(Math.abs(attitude), implied);
  }
}
