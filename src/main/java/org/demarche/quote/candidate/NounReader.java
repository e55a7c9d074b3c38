package org.demarche.quote.candidate;

import static org.demarche.text.WordClass.*;

import java.util.List;
import org.demarche.codebook.cue.Cue;
import org.demarche.codebook.cue.CueForm;
import org.demarche.codebook.cue.Frame;
import org.demarche.quote.grammar.Range;
import org.demarche.quote.grammar.Words;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads a noun as a cue: "his claim that the talks failed", "a call by Oslo for a truce", "made a
 * promise to leave", "the fear is that", "in her view".
 */
final class NounReader {

  /** A verb that lends itself to the noun says for sure that something was said. */
  private static final double LENT = 0.1;

  private static final long MODIFIER = WordClass.mask(ADVERB, NUMBER, ADJECTIVE);
  private static final long NOT_OWNER =
      WordClass.mask(
          PREPOSITION, COORDINATOR, SUBORDINATOR, AUXILIARY, ADVERB, TO, ED, PAST, VERB_S);

  private final Scan scan;
  private final Words words;
  private final LightVerbs lightVerbs;
  private final NounPhraseEnds ends;

  NounReader(Scan scan) {
    this.scan = scan;
    this.words = scan.words;
    this.lightVerbs = new LightVerbs(scan);
    this.ends = new NounPhraseEnds(scan);
  }

  private record Reading(
      Cue cue, Range cueWords, Source source, int head, boolean negated, double bonus) {}

  void read(int head, CueForm form) {
    int end = scan.cues.end(head, form);
    if (end < 0) {
      return;
    }
    Cue cue = form.cue();
    int at = end;
    Source source = owner(head);
    if (source.isEmpty() && (words.is(at, "by") || words.is(at, "from"))) {
      Range agent = scan.nounPhrases.right(at + 1, scan.limit);
      if (!agent.isEmpty()) {
        source = scan.source(agent);
        at = agent.last();
      }
    }
    int first = head;
    while (words.isAny(first - 1, MODIFIER)
        && !words.is(first - 1, DETERMINER)
        && first > scan.first) {
      first--;
    }
    if (cue.tier(Frame.PREPOSED) != null && !source.isEmpty()) {
      aside(cue, source, head, end);
    }
    int predicate = at == end ? ends.predicate(end) : -1;
    if (predicate > 0) {
      if (source.isEmpty() && ends.isHolder(end)) {
        source = scan.source(scan.nounPhrases.right(end + 1, predicate));
      }
      at = predicate;
    }
    if (source.isEmpty() && isUnsaid(first)) {
      return;
    }
    if (source.isEmpty() && words.opens(at) && cue.tier(Frame.QUOTE) != null) {
      source = scan.shared(first); // "a picture with the caption “No”"
    }
    LightVerbs.@Nullable Governor governor = source.isEmpty() ? lightVerbs.governing(first) : null;
    Reading reading =
        governor == null
            ? new Reading(cue, new Range(first, end), source, head, false, 0)
            : new Reading(
                cue,
                new Range(governor.first(), end),
                governor.source(),
                head,
                governor.negated(),
                LENT);
    complement(reading, at, end);
  }

  /** "would not comment on reports that" */
  private boolean isUnsaid(int first) {
    return words.is(first - 1, "on") && words.is(first - 2, UNSAID);
  }

  private void complement(Reading reading, int from, int end) {
    Cue cue = reading.cue();
    int behind = from == end ? ends.pastTime(from) : from;
    int at = words.is(behind, COMMA) && words.is(behind + 1, "that") ? behind + 1 : behind;
    if (words.isAny(at, BE.bit()) && isClausal(at + 1)) {
      predicate(reading, at + 1);
    } else if (words.is(at, "that")) {
      if (!words.isFinite(at + 1)) { // not "a claim that surprised both"
        add(reading, Frame.THAT, at);
      }
    } else if (words.is(at, TO)
        && !scan.hidesName(at)
        && !words.isAny(at + 1, WordClass.mask(DETERMINER, CAPITALISED, POSSESSIVE_PRONOUN))) {
      add(reading, Frame.TO, at);
    } else if (ends.isQuestion(at)) {
      add(reading, cue.tier(Frame.WH) == null ? Frame.OBJECT : Frame.WH, at);
    } else if (words.isAny(at, BE.bit())
        && words.is(at + 2, COLON)
        && at + 3 < scan.limit
        && !words.opens(at + 3)) {
      put(reading, Frame.QUOTE, new Range(at + 3, scan.limit), reading.cueWords());
    } else if (words.is(at, COLON)
        && !reading.source().isEmpty()
        && reading.cue().tier(Frame.QUOTE) != null
        && ends.finiteIn(at + 1, scan.limit)
        && !words.opens(at + 1)) {
      put(reading, Frame.QUOTE, new Range(at + 1, scan.limit), reading.cueWords());
    } else if (words.opens(at) && (!reading.source().isEmpty() || cue.tier(Frame.QUOTE) != null)
        || words.isAny(at, WordClass.mask(COLON, COMMA)) && words.opens(at + 1)) {
      int open = words.opens(at) ? at : at + 1;
      put(reading, Frame.QUOTE, new Range(open, words.partner(open) + 1), reading.cueWords());
    } else if (at < scan.limit
        && cue.tier(Frame.OBJECT) != null
        && end == at
        && !words.isAny(at, TIMES)
        && !words.is(at + 1, "own")) {
      int last = scan.clauses.objectEnd(at, scan.limit, false);
      put(reading, Frame.OBJECT, new Range(at, last), reading.cueWords());
    }
  }

  private static final long TIMES = WordClass.mask(WEEKDAY, MONTH, TIME);

  private boolean isClausal(int at) {
    return words.is(at, "that") || words.is(at, TO) || ends.isQuestion(at);
  }

  /** "His contention was that the talks had failed." */
  private void predicate(Reading reading, int at) {
    Frame frame = words.is(at, "that") ? Frame.THAT : words.is(at, TO) ? Frame.TO : Frame.WH;
    if (reading.cue().tier(frame) != null) {
      Range cueWords = new Range(reading.cueWords().first(), at);
      put(reading, frame, new Range(at, scan.clauses.end(at, scan.limit)), cueWords);
    }
  }

  /** "In her view, the talks had failed", "The talks, in her words, had failed". */
  private void aside(Cue cue, Source source, int head, int end) {
    int in = source.range().first() - 1;
    if (!words.is(in, "in") && !words.is(in, "by")) {
      return;
    }
    Reading reading = new Reading(cue, new Range(head, end), source, head, false, 0);
    if (in == scan.first || in == scan.first + 1 && words.is(scan.first, COORDINATOR)) {
      int begin =
          words.is(end, COMMA) ? end + 1 : scan.clauses.isClause(end, scan.limit) ? end : -1;
      if (begin > 0) {
        int last = scan.clauses.end(begin, scan.limit);
        put(reading, Frame.PREPOSED, new Range(begin, last), reading.cueWords());
      }
    } else if (words.is(in - 1, COMMA) && words.is(end, COMMA)) {
      Range before = new Range(scan.segment(in - 1), in - 1);
      Range after = new Range(end + 1, scan.clauses.end(end + 1, scan.limit));
      scan.add(
          cue, Frame.PREPOSED, List.of(before, after), reading.cueWords(), source, head, false, 0);
    } else if (words.is(in - 1, COMMA) && end >= scan.limit) {
      put(reading, Frame.PREPOSED, new Range(scan.segment(in - 1), in - 1), reading.cueWords());
    }
  }

  /** "Oslo's", "their" before the noun. */
  private Source owner(int head) {
    for (int i = head - 1; i >= scan.first && i > head - 5; i--) {
      if (words.is(i, POSSESSIVE_PRONOUN)) {
        return new Source(new Range(i, i + 1), SourceKind.PRONOUN);
      }
      if (words.is(i, POSSESSIVE)) {
        return i == scan.first ? Source.NONE : scan.source(new Range(ownerStart(i), i));
      }
      if (words.isAny(i, WordClass.mask(DETERMINER, PREPOSITION, COMMA))) {
        return Source.NONE;
      }
    }
    return Source.NONE;
  }

  private int ownerStart(int end) {
    int start = end - 1;
    while (start > scan.first
        && !words.is(start, DETERMINER)
        && words.is(start - 1, WORD)
        && !words.isFinite(start - 1)
        && !words.isAny(start - 1, NOT_OWNER)) {
      start--;
    }
    return start;
  }

  private void add(Reading reading, Frame frame, int at) {
    if (reading.cue().tier(frame) != null) {
      put(reading, frame, new Range(at, ends.end(at)), reading.cueWords());
    }
  }

  private void put(Reading reading, Frame frame, Range content, Range cueWords) {
    scan.add(
        reading.cue(),
        frame,
        List.of(content),
        cueWords,
        reading.source(),
        reading.head(),
        reading.negated(),
        reading.bonus());
  }
}
