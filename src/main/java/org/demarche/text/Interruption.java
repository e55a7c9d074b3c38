package org.demarche.text;

/**
 * Lets work on a text be stopped from outside, by interrupting its thread. Whatever loops over the
 * sentences or statements of a text asks here in each round.
 */
public final class Interruption {

  private Interruption() {}

  /**
   * @throws InterruptedTextException if this thread was interrupted; it stays so
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedTextException();
    }
  }
}
