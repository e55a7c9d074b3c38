package org.demarche.quote.candidate;

import static org.demarche.text.WordClass.*;

import org.demarche.codebook.cue.Cue;
import org.demarche.codebook.cue.Frame;
import org.demarche.codebook.cue.Mode;
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
    boolean term = words.is(start, "it") && words.is(reading.source().range().first() - 1, "as");
    if (term || words.is(head, UNSAID)) {
      return; // "as the army calls it", "declined comment"
    }
    Cue cue = reading.cue();
    if (cue.tier(Frame.AS) != null) {
      int as = scan.clauses.objectEnd(start, scan.reach(start), true);
      if (words.is(as, "as") && scan.cues.isParticiple(as + 1)) {
        return; // "quoted the envoy as saying"
      }
      if (words.is(as, "as") && as > start) {
        readings.add(reading, Frame.AS, start, readings.phraseEnd(reading, as), 0.05);
      }
    }
    readTo(reading, start);
    int last = scan.clauses.objectEnd(start, scan.reach(start), false);
    boolean cites = words.is(reading.head(), "citing") || words.is(reading.head(), "quoting");
    if (cites && isOrigin(start, last) || isTitle(start)) {
      return;
    }
    if (cue.mode() == Mode.WRITING && holdsTitle(start, last)) {
      return; // "wrote a book called “Two Banks”"
    }
    if (words.is(last, COLON) && words.opens(last + 1) && last + 1 < scan.limit) {
      readings.quote(reading, last + 1, true); // "recalled the farewell: “Go.”"
    } else if (cue.tier(Frame.OBJECT) != null) {
      readings.add(reading, Frame.OBJECT, start, last, 0);
    }
  }

  /** "the “Protocol on Shared Pastures”": capitals in quotation marks behind an article. */
  private boolean isTitle(int start) {
    if (!words.is(start, DETERMINER) || !words.opens(start + 1)) {
      return false;
    }
    int capitals = 0;
    int lower = 0;
    for (int i = start + 2; i < words.partner(start + 1); i++) {
      if (words.is(i, CAPITALISED)) {
        capitals++;
      } else if (words.is(i, WORD) && !words.isAny(i, mask(PREPOSITION, DETERMINER, COORDINATOR))) {
        lower++;
      }
    }
    return capitals > 1 && lower == 0;
  }

  /** "citing three people", "citing a report": from whom the news comes. */
  private boolean isOrigin(int start, int last) {
    SourceKind kind = scan.source(scan.nounPhrases.right(start, last)).kind();
    return kind == SourceKind.NAMED
        || kind == SourceKind.DOCUMENT
        || words.is(start, NUMBER)
        || words.is(start, "people")
        || words.is(start, "sources")
        || words.is(start, "officials");
  }

  private boolean holdsTitle(int from, int to) {
    for (int i = from; i < to; i = words.next(i)) {
      if (words.is(i, NAMING) && words.opens(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Of whom it is said that, and what: "reminded both of their duties", "warned Oslo against it",
   * "pressed Oslo for a list", "put the odds at ten to one".
   */
  void readTopic(Reading reading, int start) {
    if (reading.cue().tier(Frame.OBJECT) == null || !words.isAny(start, NOUN_PHRASE)) {
      return;
    }
    int last = scan.clauses.objectEnd(start, scan.reach(start), false);
    for (int i = start + 1; i < last; i = words.next(i)) {
      double bonus = topic(reading.cue(), i);
      if (bonus >= 0 && !words.is(i + 1, UNSAID)) {
        readings.add(reading, Frame.OBJECT, start, last, bonus);
        return;
      }
    }
  }

  private double topic(Cue cue, int preposition) {
    if (cue.id().equals(ESTIMATES)) {
      boolean figure = words.is(preposition + 1, NUMBER) || words.opens(preposition + 1);
      return words.is(preposition, "at") && figure ? ESTIMATE : -1;
    }
    return switch (words.norm(preposition)) {
      case "of", "against", "about", "over" -> 0;
      case "for" -> cue.tier(Frame.OBJECT_TO) == null ? -1 : REQUEST;
      default -> -1;
    };
  }

  private static final double REQUEST = 0.25;
  private static final double ESTIMATE = 0.4;

  /** "put the odds at ten to one" */
  static final String ESTIMATES = "put";

  private static final long NOUN_PHRASE =
      WordClass.mask(DETERMINER, POSSESSIVE_PRONOUN, CAPITALISED, PERSONAL_PRONOUN, PRONOUN);

  /** "asked both to leave" */
  void readTo(Reading reading, int start) {
    int to = reading.cue().tier(Frame.OBJECT_TO) == null ? -1 : toInfinitive(start);
    if (to > 0 && words.is(start, WORD) && !words.isAny(start, mask(NEGATION, PREPOSITION, TO))) {
      readings.add(reading, Frame.OBJECT_TO, start, readings.phraseEnd(reading, to), 0.05);
    }
  }

  private int toInfinitive(int start) {
    for (int i = words.next(start); i < scan.limit && i < start + 20; i = words.next(i)) {
      if (words.isFinite(i)
          || words.isAny(i, SEMICOLON.bit() | COLON.bit())
          || words.is(i, COMMA) && words.is(i + 1, ING)) {
        return -1;
      }
      if (words.is(i, TO)
          && (words.opens(i + 1) || words.isAny(i + 1, mask(VERB, AUXILIARY, ADVERB, NEGATION)))) {
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
