package org.demarche.bench.card;

import java.util.BitSet;

/**
 * A statement with the places of the letters in its parts.
 *
 * @param type of its speaker; empty where it is not known
 */
record Attributed(BitSet content, BitSet cue, BitSet source, String kind, String type) {

  BitSet role(String name) {
    return switch (name) {
      case "content" -> content;
      case "cue" -> cue;
      default -> source;
    };
  }
}
