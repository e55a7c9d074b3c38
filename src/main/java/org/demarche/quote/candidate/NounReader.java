package org.demarche.quote.candidate;

import static org.demarche.text.WordClass.*;

import java.util.List;
import org.demarche.codebook.cue.Cue;
import org.demarche.codebook.cue.CueForm;
import org.demarche.codebook.cue.Frame;
import org.demarche.quote.grammar.Range;
import org.demarche.quote.grammar.Words;
import org.demarche.text.WordClass;

/** Reads a noun as a cue: "his claim that the talks failed", "a call by Oslo for a truce". */
final class NounReader {

  private final Scan scan;
  private final Words words;

  NounReader(Scan scan) {
    this.scan = scan;
    this.words = scan.words;
  }

  void read(int head, CueForm form) {
    int end = scan.cues.end(head, form);
    if (end < 0) {
      return;
    }
    Cue cue = form.cue();
    int at = end;
    Source source = owner(head);
    if ((words.is(at, "by") || words.is(at, "from") || words.is(at, "of")) && source.isEmpty()) {
      Range agent = scan.nounPhrases.right(at + 1, scan.limit);
      if (!agent.isEmpty() && !words.is(at, "of")) {
        source = scan.source(agent);
        at = agent.last();
      }
    }
    int first = head;
    while (words.isAny(first - 1, WordClass.mask(ADVERB, NUMBER)) && first > scan.first) {
      first--;
    }
    Range cueWords = new Range(first, end);
    if (words.is(at, COMMA) && words.is(at + 1, "that")) {
      at++;
    }
    if (words.is(at, "that")) {
      add(cue, Frame.THAT, at, cueWords, source);
    } else if (words.is(at, TO)
        && !words.isAny(at + 1, WordClass.mask(DETERMINER, CAPITALISED, POSSESSIVE_PRONOUN))) {
      add(cue, Frame.TO, at, cueWords, source);
    } else if (words.opens(at)
        || words.is(at, COLON) && words.opens(at + 1)
        || words.is(at, COMMA) && words.opens(at + 1)) {
      int open = words.opens(at) ? at : at + 1;
      scan.add(
          cue,
          Frame.QUOTE,
          List.of(new Range(open, words.partner(open) + 1)),
          cueWords,
          source,
          head,
          false,
          0);
    } else if (at < scan.limit && cue.tier(Frame.OBJECT) != null && end == at) {
      int last = scan.clauses.objectEnd(at, scan.limit, false);
      scan.add(cue, Frame.OBJECT, List.of(new Range(at, last)), cueWords, source, head, false, 0);
    }
  }

  /** "Oslo's", "their" before the noun. */
  private Source owner(int head) {
    for (int i = head - 1; i >= scan.first && i > head - 5; i--) {
      if (words.is(i, POSSESSIVE_PRONOUN)) {
        return new Source(new Range(i, i + 1), SourceKind.PRONOUN);
      }
      if (words.is(i, POSSESSIVE)) {
        return scan.source(new Range(ownerStart(i), i));
      }
      if (words.isAny(i, WordClass.mask(DETERMINER, PREPOSITION, COMMA))) {
        return Source.NONE;
      }
    }
    return Source.NONE;
  }

  /** Where the clause ends: before the main verb, if the noun is the sentence's subject. */
  private int end(int at) {
    int end = scan.clauses.end(at, scan.reach(at));
    for (int i = scan.first; i < at; i = words.next(i)) {
      if (words.isFinite(i)) {
        return end;
      }
    }
    int verbs = words.is(at, "that") ? 0 : 1;
    for (int i = at + 1; i < end; i = words.next(i)) {
      if (words.isAny(i, WordClass.mask(RELATIVE, SUBORDINATOR, COORDINATOR))) {
        verbs--;
      }
      if (words.isFinite(i)
          && !words.isFinite(i - 1)
          && !words.is(i - 1, AUXILIARY)
          && ++verbs > 1) {
        return i;
      }
    }
    return end;
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

  private static final long NOT_OWNER =
      WordClass.mask(
          PREPOSITION, COORDINATOR, SUBORDINATOR, AUXILIARY, ADVERB, TO, ED, PAST, VERB_S);

  private void add(Cue cue, Frame frame, int at, Range cueWords, Source source) {
    if (cue.tier(frame) != null) {
      scan.add(
          cue,
          frame,
          List.of(new Range(at, end(at))),
          cueWords,
          source,
          cueWords.first(),
          false,
          0);
    }
  }
}
