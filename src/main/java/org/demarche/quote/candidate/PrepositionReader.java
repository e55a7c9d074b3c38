package org.demarche.quote.candidate;

import static org.demarche.text.WordClass.*;

import java.util.List;
import org.demarche.codebook.cue.Cue;
import org.demarche.codebook.cue.CueForm;
import org.demarche.codebook.cue.Frame;
import org.demarche.quote.grammar.Range;
import org.demarche.quote.grammar.Words;
import org.demarche.text.WordClass;

/** Reads "according to the envoy", before, behind or inside of what the envoy says. */
final class PrepositionReader {

  private final Scan scan;
  private final Words words;

  PrepositionReader(Scan scan) {
    this.scan = scan;
    this.words = scan.words;
  }

  void read(int head, CueForm form) {
    int end = scan.cues.end(head, form);
    if (end < 0) {
      return;
    }
    Range range = scan.nounPhrases.right(end, scan.limit);
    if (range.isEmpty() || namesNobody(range)) {
      return;
    }
    Range cueWords = new Range(head, end);
    int start = scan.first;
    while (words.isAny(start, LEAD_IN)) {
      start++;
    }
    if (head == start || words.is(head - 1, COLON)) {
      int comma = mainClause(range.last());
      if (comma > 0) {
        Range content = new Range(comma + 1, scan.limit);
        add(form.cue(), content, cueWords, scan.source(new Range(end, comma)));
      }
      return;
    }
    Source source = scan.source(range);
    start = scan.first;
    while (words.is(start, COORDINATOR)) {
      start++;
    }
    int left = words.is(head - 1, COMMA) ? head - 1 : head;
    int begin = Math.max(scan.segment(left), start);
    Range before = new Range(begin, left);
    boolean open = words.isAny(left - 1, BE.bit()); // "It was, in the words of a clerk, “hot”"
    if (words.is(range.last(), COMMA)
        && words.is(head - 1, COMMA)
        && (open || !hasFinite(begin, left))) {
      int last = scan.clauses.end(range.last() + 1, scan.limit);
      scan.add(
          form.cue(),
          Frame.PREPOSED,
          List.of(before, new Range(range.last() + 1, last)),
          cueWords,
          source,
          head,
          false,
          0);
      return;
    }
    add(form.cue(), before, cueWords, source);
  }

  private static final long LEAD_IN = WordClass.mask(COORDINATOR, QUOTE_OPEN, BRACKET_OPEN, DASH);

  /** The comma or colon, at {@code from} or behind it, before the main clause; -1 if none. */
  private int mainClause(int from) {
    if (words.isAny(from, WordClass.mask(COMMA, COLON))) {
      return from;
    }
    for (int i = from; i < scan.limit && i < from + LONGEST_SOURCE; i = words.next(i)) {
      if (words.is(i, COMMA) && scan.clauses.isClause(i + 1, scan.limit)) {
        return i;
      }
    }
    return -1;
  }

  private static final int LONGEST_SOURCE = 30;

  /** "according to plan" */
  private boolean namesNobody(Range range) {
    return range.size() == 1
        && !words.isAny(range.first(), WordClass.mask(CAPITALISED, PRONOUN))
        && !words.norm(range.first()).endsWith("s");
  }

  private boolean hasFinite(int from, int to) {
    for (int i = from; i < to; i = words.next(i)) {
      if (words.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  private void add(Cue cue, Range content, Range cueWords, Source source) {
    scan.add(cue, Frame.PREPOSED, List.of(content), cueWords, source, cueWords.first(), false, 0);
  }
}
