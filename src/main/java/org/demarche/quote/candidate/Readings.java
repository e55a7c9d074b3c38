package org.demarche.quote.candidate;

import static org.demarche.text.WordClass.*;

import java.util.List;
import org.demarche.codebook.cue.Frame;
import org.demarche.quote.grammar.Range;
import org.demarche.quote.grammar.Words;
import org.demarche.text.WordClass;

/** Bounds what stands behind a cue, and adds it to what the sentence holds. */
final class Readings {

  private static final long AFTER_QUOTE =
      WordClass.mask(COMMA, COORDINATOR, SEMICOLON, DASH, SUBORDINATOR, PREPOSITION);

  private final Scan scan;
  private final Words words;

  Readings(Scan scan) {
    this.scan = scan;
    this.words = scan.words;
  }

  void quote(Reading reading, int open, boolean set) {
    int close = words.partner(open);
    if (close + 1 < scan.limit && !set && !words.isAny(close + 1, AFTER_QUOTE)) {
      return;
    }
    add(reading, Frame.QUOTE, open, close + 1, set ? 0.05 : 0);
    boolean goesOn =
        close + 2 < scan.limit
            && words.is(close - 1, COMMA)
            && words.is(close + 1, WORD)
            && !(words.is(close + 1, COORDINATOR) && words.isFinite(close + 2))
            && !scan.cues.isParticiple(close + 1)
            && !scan.cues.isAttribution(close + 1, scan.limit);
    if (goesOn) {
      add(reading, Frame.QUOTE, open, end(reading, open), 0.1);
    }
  }

  /** Where the clause ends; that of a relative clause's verb before the main clause goes on. */
  int end(Reading reading, int from) {
    int end = scan.clauses.end(from, scan.reach(from));
    if (words.is(reading.head(), ING)) {
      for (int i = from + 1; i < end; i = words.next(i)) {
        if (words.is(i, COORDINATOR) && scan.cues.isParticiple(i + 1)) {
          return i; // "describing it as ... and reaffirming ..."
        }
      }
    }
    if (reading.source().kind() == SourceKind.RELATIVE) {
      for (int i = from; i < end; i = words.next(i)) {
        if (words.is(i, COMMA) && words.isFinite(i + 1)) {
          return i;
        }
      }
    }
    return end;
  }

  int phraseEnd(Reading reading, int from) {
    return Math.min(end(reading, from), scan.clauses.phraseEnd(from, scan.reach(from)));
  }

  /** "it had no comment", "he could not discuss it", "they had nothing to add". */
  private boolean isSilence(int first, int last) {
    boolean negated = false;
    int end = Math.min(last, first + LONGEST_SILENCE);
    for (int i = first; i < end; i = words.next(i)) {
      negated |= words.is(i, NEGATION) || words.is(i, "no");
      boolean unsaid = words.is(i, UNSAID) && !words.is(i - 1, "the") || words.is(i, "elaborate");
      if (negated && unsaid || words.is(i, "nothing") && words.is(i + 1, TO) && isAdding(i + 2)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAdding(int verb) {
    return words.is(verb, "add") || words.is(verb, "say");
  }

  private static final int LONGEST_SILENCE = 8;

  void add(Reading reading, Frame frame, int first, int last, double bonus) {
    boolean takes = reading.cue().tier(frame) != null;
    boolean clause = frame == Frame.CLAUSE || frame == Frame.THAT;
    boolean bare = frame == Frame.WH && last - first < 2; // "who said what"
    if (!takes || last <= first || bare || clause && isSilence(first, last)) {
      return;
    }
    scan.add(
        reading.cue(),
        frame,
        List.of(new Range(first, last)),
        reading.cueWords(),
        reading.source(),
        reading.head(),
        reading.negated(),
        bonus + reading.bonus());
  }
}
