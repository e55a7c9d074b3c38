package org.demarche.quote.choice;

import static org.demarche.text.WordClass.*;

import java.util.List;
import org.demarche.quote.candidate.Candidate;
import org.demarche.quote.candidate.SentenceReader;
import org.demarche.quote.grammar.Range;
import org.demarche.quote.grammar.Words;
import org.demarche.text.Document;
import org.demarche.text.Quotation;

/** Finds what somebody quotes of somebody else: {@code “The guard told me, ‘Go home.’ I went.”} */
public final class NestedQuotes {

  private static final double SCORE = 0.65;
  private static final int LEAST = 3;

  private final Document document;
  private final Words words;
  private final SentenceReader reader;
  private final List<Draft> drafts;

  public NestedQuotes(Document document, Words words, SentenceReader reader, List<Draft> drafts) {
    this.document = document;
    this.words = words;
    this.reader = reader;
    this.drafts = drafts;
  }

  /** Adds a draft for each quotation inside another that a cue stands before. */
  public void attach() {
    Quotation outer = null;
    for (Quotation quotation : document.quotations()) {
      if (outer == null || quotation.open() > outer.close()) {
        outer = quotation;
      } else if (quotation.closed() && quotation.size() >= LEAST) {
        nested(outer, quotation);
      }
    }
  }

  private void nested(Quotation outer, Quotation inner) {
    if (!words.isAny(inner.open() - 1, COMMA.bit() | COLON.bit())) {
      return;
    }
    int first = inner.open() - 1;
    while (first > outer.open() + 1 && !words.isAny(first - 1, SENTENCE_END.bit())) {
      first--;
    }
    Range content = new Range(inner.open(), inner.close() + 1);
    Candidate candidate = reader.introduction(new Range(first, inner.open() - 1), content);
    if (candidate != null && candidate.cue() != null && !candidate.source().isEmpty()) {
      drafts.add(new Draft(candidate, SCORE, document.sentenceOf(inner.open()), null));
    }
  }
}
