package org.demarche.quote.choice;

import static org.demarche.text.WordClass.*;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.cue.Frame;
import org.demarche.quote.candidate.Candidate;
import org.demarche.quote.candidate.SentenceReader;
import org.demarche.quote.candidate.SourceKind;
import org.demarche.quote.grammar.Range;
import org.demarche.quote.grammar.Words;
import org.demarche.text.Document;
import org.demarche.text.Paragraph;
import org.demarche.text.Quotation;
import org.demarche.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose the quotations are that no cue has taken: further pieces of a statement, a speaker
 * who goes on, a speaker named before a colon or behind a dash. Short ones in the middle of a
 * sentence are terms, titles or scare quotes, and stay nobody's.
 */
public final class Leftovers {

  private static final double CONTINUED = 0.75;
  private static final double INTRODUCED = 0.7;
  private static final double LED_IN = 0.6;

  private final Document document;
  private final Words words;
  private final SentenceReader reader;
  private final List<Draft> drafts;
  private final boolean[] taken;

  /** Quotations that were left open at their paragraphs' ends and have no speaker yet. */
  private final List<Range> waiting = new ArrayList<>();

  /** The draft that holds the quotation before, if any does. */
  private @Nullable Draft before;

  private @Nullable Quotation quotationBefore;

  public Leftovers(Document document, Words words, SentenceReader reader, List<Draft> drafts) {
    this.document = document;
    this.words = words;
    this.reader = reader;
    this.drafts = drafts;
    this.taken = new boolean[document.quotations().size()];
  }

  /** Joins quotations to the drafts, or adds drafts for them; the order is the caller's to mend. */
  public void attach() {
    Draft[] holders = holders();
    int reached = -1;
    for (int q = 0; q < taken.length; q++) {
      Quotation quotation = document.quotations().get(q);
      if (quotation.open() <= reached) {
        continue;
      }
      int close = quotation.closed() ? quotation.close() : quotation.close() - 1;
      reached = close;
      Draft holder = holders[q];
      if (holder == null
          && !quotation.closed()
          && q + 1 < taken.length
          && document.quotations().get(q + 1).open() == quotation.close()
          && !goesOnFrom(quotation)) {
        waiting.add(new Range(quotation.open(), close + 1));
        continue; // the next paragraph takes it up, or nobody does
      }
      if (holder == null && !isNarrated(quotation)) {
        holder = find(quotation, new Range(quotation.open(), close + 1));
      }
      if (holder != null) {
        waiting.forEach(holder::lead);
      }
      waiting.clear();
      before = holder != null ? holder : before;
      quotationBefore = quotation;
    }
  }

  /** Whether the quotation takes one up that has a speaker. */
  private boolean goesOnFrom(Quotation quotation) {
    return before != null
        && quotationBefore != null
        && !quotationBefore.closed()
        && quotationBefore.close() == quotation.open();
  }

  private Draft[] holders() {
    Draft[] holders = new Draft[taken.length];
    for (Draft draft : drafts) {
      for (Range piece : draft.content()) {
        for (int i = piece.first(); i < piece.last(); i = words.next(i)) {
          if (words.opens(i)) {
            holders[words.quotation(i)] = draft;
          }
        }
      }
    }
    return holders;
  }

  private boolean isNarrated(Quotation quotation) {
    Sentence sentence = document.sentences().get(document.sentenceOf(quotation.open()));
    Paragraph.Kind kind = document.paragraph(sentence).kind();
    return kind != Paragraph.Kind.PROSE && kind != Paragraph.Kind.HEADING;
  }

  private @Nullable Draft find(Quotation quotation, Range range) {
    int number = document.sentenceOf(quotation.open());
    Sentence sentence = document.sentences().get(number);
    boolean leads = leads(sentence, range.first());
    boolean whole = leads && endsSentence(sentence, range.last());
    if (before != null && goesOn(sentence, range)) {
      before.join(range);
      return before;
    }
    if (words.is(range.first() - 1, COLON) && range.first() > sentence.first()) {
      return introduced(number, range);
    }
    boolean how = words.is(range.last(), BE) && words.is(range.last() + 1, "how");
    if (leads && (how || words.isAny(range.last(), DASH.bit() | COLON.bit()))) {
      return signed(number, sentence, range);
    }
    if (!whole || paragraph(sentence).kind() == Paragraph.Kind.HEADING) {
      return null;
    }
    boolean heads = sentence.first() == first(paragraph(sentence));
    if (!heads && (before == null || sentenceOfEnd(before) < number - 1)) {
      Draft led = ledIn(number, range);
      if (led != null) {
        return led;
      }
    }
    if (before != null && paragraphOf(before) == sentence.paragraph() && speaks(before)) {
      before.join(range);
      return before;
    }
    if (number > 0 && heads) {
      return afterParagraph(number, sentence, range);
    }
    return null;
  }

  /** The quotation before was left open at its paragraph's end, and this one takes it up. */
  private boolean goesOn(Sentence sentence, Range range) {
    return waiting.isEmpty()
        && quotationBefore != null
        && !quotationBefore.closed()
        && quotationBefore.close() == range.first()
        && before != null;
  }

  private @Nullable Draft afterParagraph(int number, Sentence sentence, Range range) {
    int heads = waiting.isEmpty() ? sentence.first() : waiting.get(0).first();
    int above = document.sentences().get(document.sentenceOf(heads)).paragraph() - 1;
    if (above < 0) {
      return null;
    }
    int lastAbove = document.paragraphs().get(above).last() - 1;
    if (lastAbove >= 0 && words.is(document.sentences().get(lastAbove).last() - 1, COLON)) {
      return introduced(lastAbove, range);
    }
    if (before != null && speaks(before) && paragraphOf(before) == above) {
      return add(new Draft(continuing(range), CONTINUED, number, before));
    }
    return lastAbove >= 0 && isProse(above) ? saidAbove(number, above, lastAbove, range) : null;
  }

  private boolean isProse(int paragraph) {
    return document.paragraphs().get(paragraph).kind() == Paragraph.Kind.PROSE;
  }

  /** A whole paragraph in quotation marks is said by whom the paragraph above is about. */
  private @Nullable Draft saidAbove(int number, int above, int lastAbove, Range range) {
    for (int d = drafts.size() - 1; d >= 0 && d > drafts.size() - NEAR; d--) {
      Draft draft = drafts.get(d);
      if (paragraphOf(draft) == above
          && draft.candidate().cue() != null
          && draft.candidate().cue().utters()
          && draft.candidate().sourceKind() == SourceKind.NAMED) {
        return add(new Draft(continuing(range), LED_IN, number, draft));
      }
    }
    Candidate candidate = reader.subject(document.sentences().get(lastAbove), range);
    return candidate == null ? null : add(new Draft(candidate, LED_IN, number, null));
  }

  private static final int NEAR = 400;

  private static Candidate continuing(Range range) {
    return new Candidate(
        null, Frame.QUOTE, List.of(range), Range.NONE, Range.NONE, SourceKind.NONE, -1, false, 0);
  }

  /** "The envoy was blunter. “No.”": the sentence before names who speaks. */
  private @Nullable Draft ledIn(int number, Range range) {
    Candidate candidate = reader.subject(document.sentences().get(number - 1), range);
    return candidate == null ? null : add(new Draft(candidate, LED_IN, number, null));
  }

  private int first(Paragraph paragraph) {
    return document.sentences().get(paragraph.first()).first();
  }

  private int sentenceOfEnd(Draft draft) {
    int end = draft.content().get(draft.content().size() - 1).last() - 1;
    return Math.max(document.sentenceOf(end), draft.sentence());
  }

  private int paragraphOf(Draft draft) {
    int last = draft.content().get(draft.content().size() - 1).last() - 1;
    return document.sentences().get(document.sentenceOf(last)).paragraph();
  }

  private Paragraph paragraph(Sentence sentence) {
    return document.paragraph(sentence);
  }

  /** Whether the draft ends with words in quotation marks that are its speaker's. */
  private boolean speaks(Draft draft) {
    for (Range piece : draft.content()) {
      if (words.opens(piece.first()) || words.closes(piece.last() - 1)) {
        return true;
      }
    }
    return draft.candidate().cue() != null && draft.candidate().cue().utters();
  }

  private boolean leads(Sentence sentence, int open) {
    int first = sentence.first();
    while (first < open && words.isAny(first, COORDINATOR.bit() | COMMA.bit())) {
      first++;
    }
    return first == open;
  }

  private boolean endsSentence(Sentence sentence, int after) {
    int at = after;
    while (at < sentence.last() && words.isAny(at, SENTENCE_END.bit() | BRACKET_CLOSE.bit())) {
      at++;
    }
    return at >= sentence.last();
  }

  private @Nullable Draft introduced(int sentence, Range range) {
    Candidate candidate = reader.introduction(document.sentences().get(sentence), range);
    return candidate == null ? null : add(new Draft(candidate, INTRODUCED, sentence, null));
  }

  /** {@code "No." — the envoy}, {@code "No": envoy on the plan}. */
  private @Nullable Draft signed(int number, Sentence sentence, Range range) {
    Candidate candidate = reader.signature(sentence, range);
    return candidate == null ? null : add(new Draft(candidate, INTRODUCED, number, null));
  }

  private Draft add(Draft draft) {
    drafts.add(draft);
    return draft;
  }
}
