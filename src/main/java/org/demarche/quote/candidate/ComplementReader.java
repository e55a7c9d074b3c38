package org.demarche.quote.candidate;

import static org.demarche.text.WordClass.*;

import java.util.List;
import org.demarche.codebook.cue.Addressee;
import org.demarche.codebook.cue.Cue;
import org.demarche.codebook.cue.Frame;
import org.demarche.codebook.cue.Mode;
import org.demarche.quote.grammar.Range;
import org.demarche.quote.grammar.VerbGroup;
import org.demarche.quote.grammar.Words;
import org.demarche.text.WordClass;

/** Reads what stands behind a cue as its content. */
final class ComplementReader {

  private static final int LONGEST_ADDRESSEE = 25;

  /** What "nobody said" takes from its score. */
  private static final double NOBODY = 0.3;

  private static final long ADDRESSEE =
      WordClass.mask(DETERMINER, PRONOUN, CAPITALISED, WORD, POSSESSIVE_PRONOUN);

  private static final long NOT_OBJECT =
      WordClass.mask(
          PREPOSITION,
          COMMA,
          COLON,
          SEMICOLON,
          DASH,
          SENTENCE_END,
          COORDINATOR,
          TO,
          BRACKET_OPEN,
          BRACKET_CLOSE,
          POSSESSIVE,
          SUBORDINATOR,
          WEEKDAY);

  private final Scan scan;
  private final Words words;
  private final Skipper skipper;
  private final Readings readings;
  private final ObjectReader objects;

  ComplementReader(Scan scan) {
    this.scan = scan;
    this.words = scan.words;
    this.skipper = new Skipper(scan);
    this.readings = new Readings(scan);
    this.objects = new ObjectReader(scan, readings);
  }

  void read(Cue cue, VerbGroup group, int end, Source source) {
    read(cue, group, end, end, source);
  }

  /**
   * @param cueEnd one past the cue's last word
   * @param end where the content may begin
   */
  void read(Cue cue, VerbGroup group, int cueEnd, int end, Source source) {
    Range cueWords = new Range(group.first(), cueEnd);
    if (group.negated() && words.is(group.head(), UNSAID)) {
      return; // "would not comment on it"
    }
    int subject = source.range().first();
    boolean nobody = words.is(subject, NEGATION) && !words.is(subject + 1, NUMBER);
    Reading reading =
        new Reading(
            cue,
            cueWords,
            group.head(),
            group.negated() || nobody,
            source,
            bonus(cue, group, source) - (nobody && cue.utters() ? NOBODY : 0));
    relative(reading, end);
    int start = skipper.skip(end, scan.reach(end));
    if (cue.addressee() == Addressee.NONE
        || !words.isAny(start, ADDRESSEE)
        || words.is(start, "that")
        || cue.addressee() == Addressee.OPTIONAL && isIndefinite(start)
        || words.isAny(start, mask(RELATIVE, SUBORDINATOR, TO))) {
      at(reading, start);
      if (start != end) {
        phrases(reading, end);
      }
    }
    if (cue.addressee() != Addressee.NONE) {
      Range addressee = scan.nounPhrases.right(end, scan.limit);
      if (!addressee.isEmpty()) {
        at(reading, skipper.skip(addressee.last(), scan.limit));
        objects.readTo(reading, end);
        objects.readTopic(reading, end);
        for (int i = end + 1; i < scan.limit && i < end + LONGEST_ADDRESSEE; i++) {
          boolean inside = i < addressee.last();
          if (words.is(i, "that") || inside && words.is(i, RELATIVE) && !words.is(i, "who")) {
            at(reading, i);
            break;
          }
          if (words.isFinite(i) || words.opens(i)) {
            break;
          }
        }
      }
    }
  }

  /** "promised a decision", but not "promised the crowd" */
  private boolean isIndefinite(int start) {
    return words.is(start, "a") || words.is(start, "an") || words.is(start, "no");
  }

  /** "the talks, which Oslo said had failed" */
  private void relative(Reading reading, int end) {
    int which = reading.source().range().first() - 1;
    if (words.is(which, RELATIVE)
        && words.isFinite(end)
        && reading.cue().tier(Frame.CLAUSE) != null) {
      int last = readings.end(reading, end);
      for (int i = end; i < last; i = words.next(i)) {
        if (words.is(i, COMMA) && i > end + 1 || words.closes(i) && words.is(i - 1, COMMA)) {
          last = words.closes(i) ? i + 1 : i;
        }
      }
      scan.add(
          reading.cue(),
          Frame.CLAUSE,
          List.of(new Range(which, which + 1), new Range(end, last)),
          reading.cueWords(),
          reading.source(),
          reading.head(),
          reading.negated(),
          0);
    }
  }

  /** What is only wanted, planned or done by saying something is less surely said. */
  private double bonus(Cue cue, VerbGroup group, Source source) {
    int opening = source.range().first() - 1;
    boolean background =
        words.is(opening, SUBORDINATOR) && !words.is(opening, "that") && opening >= scan.first;
    if (background && cue.mode() == Mode.INTENTION) {
      return -0.55; // "the visit comes as Oslo seeks to"
    }
    boolean behindPreposition = words.is(group.first() - 1, PREPOSITION);
    return switch (group.kind()) {
      case INFINITIVE -> -0.15;
      case PARTICIPLE -> behindPreposition ? -0.15 : 0;
      case FINITE, PASSIVE, REDUCED, NONE -> 0;
    };
  }

  /** "It was announced that", "is expected to": nobody is named. */
  void readPassive(Cue cue, VerbGroup group, int end) {
    Range cueWords = new Range(group.first(), end);
    Reading reading = new Reading(cue, cueWords, group.head(), group.negated(), Source.NONE, 0);
    int start = skipper.skip(end, scan.limit);
    if (words.is(start, "that")) {
      at(reading, start);
    }
  }

  private void at(Reading reading, int start) {
    if (start >= scan.limit) {
      return;
    }
    if (words.is(start, COLON)) {
      afterColon(reading, start + 1);
      return;
    }
    int from = words.is(start, COMMA) && words.opens(start + 1) ? start + 1 : start;
    if (words.opens(from)) {
      readings.quote(reading, from, start != from);
      if (from == start) {
        phrases(reading, from);
      }
      return;
    }
    if (words.is(start, "that") && reading.cue().tier(Frame.THAT) != null) {
      clause(reading, Frame.THAT, start);
      return;
    }
    boolean asks = words.is(start, RELATIVE) && !words.is(start, "that");
    if (asks || words.is(start, "whether") || words.is(start, "if")) {
      clause(reading, Frame.WH, start);
      return;
    }
    if (words.is(start, "as") && words.opens(start + 1)) {
      int object = words.next(start + 1); // "rejected as “baseless” the claim"
      if (words.isAny(object, mask(DETERMINER, POSSESSIVE_PRONOUN))) {
        int last = scan.clauses.objectEnd(object, scan.reach(object), false);
        readings.add(reading, Frame.OBJECT, start, last, 0.05);
      }
      return;
    }
    if (words.is(start, TO) && words.is(reading.head(), REFUSAL) && words.is(start + 1, WITHHELD)) {
      return; // "refused to say who drew it"
    }
    int to = words.is(start, "not") ? start + 1 : start;
    if (scan.hidesName(to)) {
      return; // "asked not to be named"
    }
    if (words.is(to, TO)) {
      clause(reading, Frame.TO, start);
      return;
    }
    phrases(reading, start);
  }

  private void phrases(Reading reading, int start) {
    boolean day = words.is(start, PREPOSITION) && words.isAny(start + 1, mask(WEEKDAY, MONTH));
    if (!day && scan.clauses.isClause(start, scan.limit)) {
      clause(reading, Frame.CLAUSE, start);
    }
    boolean owner = words.is(start, WEEKDAY) && words.is(start + 1, POSSESSIVE);
    if (words.isAny(start, NOT_OBJECT) && !words.is(start, DETERMINER) && !owner
        || words.isFinite(start) && !words.opens(start)) {
      return;
    }
    if (words.is(start, ING) || words.is(start, "being") || words.is(start, "having")) {
      clause(reading, Frame.ING, start);
    }
    boolean subject = words.is(start, PERSONAL_PRONOUN) && words.isFinite(start + 1);
    if (subject || objects.isMeasure(start)) {
      return;
    }
    boolean infinitive =
        words.is(start - 1, TO) && words.is(start, VERB) && !words.is(start, DETERMINER);
    if (!infinitive && !words.isAny(start, mask(BE, MODAL))) {
      if (reading.cue().tier(Frame.OBJECT_TO) != null
          || reading.cue().id().equals(ObjectReader.ESTIMATES)) {
        objects.readTopic(reading, start);
      }
      objects.read(reading, start);
    }
  }

  private void afterColon(Reading reading, int start) {
    if (words.opens(start)) {
      readings.quote(reading, start, true);
    } else {
      Frame frame = reading.cue().tier(Frame.CLAUSE) == null ? Frame.QUOTE : Frame.CLAUSE;
      readings.add(reading, frame, start, scan.limit, 0);
    }
  }

  private void clause(Reading reading, Frame frame, int start) {
    boolean phrase = frame == Frame.TO || frame == Frame.ING;
    int last = phrase ? readings.phraseEnd(reading, start) : readings.end(reading, start);
    readings.add(reading, frame, start, last, 0);
  }

  private static long mask(WordClass... classes) {
    return WordClass.mask(classes);
  }
}
