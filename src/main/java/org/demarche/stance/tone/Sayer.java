package org.demarche.stance.tone;

import static org.demarche.text.WordClass.REPORTING;

import org.demarche.stance.scan.Party;
import org.demarche.text.Tokens;

/** Whether a party is the one who says what the sentence tells. */
final class Sayer {

  private static final int REACH = 4;

  private Sayer() {}

  /** The verb of saying just after a party, or -1. */
  static int after(Tokens tokens, Party party, int to) {
    for (int at = party.end(); at < Math.min(to, party.end() + REACH); at++) {
      if (tokens.is(at, REPORTING)) {
        return at;
      }
    }
    return -1;
  }

  /** The verb of saying just before a party, as in "said the minister", or -1. */
  static int before(Tokens tokens, Party party, int from) {
    for (int at = party.begin() - 1; at >= Math.max(from, party.begin() - 2); at--) {
      if (tokens.is(at, REPORTING)) {
        return at;
      }
    }
    return -1;
  }

  static boolean is(Tokens tokens, Party party, int from, int to) {
    return after(tokens, party, to) >= 0 || before(tokens, party, from) >= 0;
  }
}
