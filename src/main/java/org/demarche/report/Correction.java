package org.demarche.report;

/**
 * What a figure comes to when the errors that people found in a coded sample are allowed for.
 *
 * @param gold how many statements they coded of those that it rests on
 */
public record Correction(double value, double low, double high, int gold) {

  /** The figure alone, to be written like the one that it corrects. */
  public Figure figure() {
    return new Figure(value, low, high);
  }
}
