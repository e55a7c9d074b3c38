package org.demarche.quote.candidate;

import static org.demarche.text.WordClass.*;

import org.demarche.codebook.cue.Cue;
import org.demarche.codebook.cue.Frame;
import org.demarche.quote.grammar.Words;
import org.demarche.text.WordClass;

/** Reads an object behind a cue, alone or with what is said of it. */
final class ObjectReader {

  private final Scan scan;
  private final Words words;
  private final Readings readings;

  ObjectReader(Scan scan, Readings readings) {
    this.scan = scan;
    this.words = scan.words;
    this.readings = readings;
  }

  void read(Reading reading, int start) {
    int head = start;
    while (words.isAny(head, mask(DETERMINER, ADJECTIVE))) {
      head++;
    }
    if (words.is(head, UNSAID)) {
      return;
    }
    Cue cue = reading.cue();
    if (cue.tier(Frame.AS) != null) {
      int as = scan.clauses.objectEnd(start, scan.reach(start), true);
      if (words.is(as, "as") && as > start) {
        readings.add(reading, Frame.AS, start, readings.phraseEnd(reading, as), 0.05);
      }
    }
    if (cue.tier(Frame.OBJECT_TO) != null) {
      int to = toInfinitive(start);
      if (to > 0) {
        readings.add(reading, Frame.OBJECT_TO, start, readings.phraseEnd(reading, to), 0.05);
      }
    }
    int last = scan.clauses.objectEnd(start, scan.reach(start), false);
    if (words.is(last, COLON) && words.opens(last + 1)) {
      readings.quote(reading, last + 1, true); // "recalled the farewell: “Go.”"
    } else if (cue.tier(Frame.OBJECT) != null) {
      readings.add(reading, Frame.OBJECT, start, last, 0);
    }
  }

  private int toInfinitive(int start) {
    for (int i = words.next(start); i < scan.limit && i < start + 20; i = words.next(i)) {
      if (words.isFinite(i) || words.isAny(i, SEMICOLON.bit() | COLON.bit())) {
        return -1;
      }
      if (words.is(i, TO)
          && (words.isAny(i + 1, VERB.bit() | AUXILIARY.bit() | ADVERB.bit() | NEGATION.bit()))) {
        return i;
      }
    }
    return -1;
  }

  /** "explained little", "argued all night", "assert herself": nothing that is said. */
  boolean isMeasure(int start) {
    String norm = words.norm(start);
    return norm.endsWith("self")
        || norm.endsWith("selves")
        || words.is(start, QUANTIFIER) && (start + 1 >= scan.limit || words.is(start + 1, TIME))
        || norm.equals("little")
        || norm.equals("nothing");
  }

  private static long mask(WordClass... classes) {
    return WordClass.mask(classes);
  }
}
