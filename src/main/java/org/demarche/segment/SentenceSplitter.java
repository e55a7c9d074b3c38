package org.demarche.segment;

import java.util.List;
import org.demarche.text.Quotation;
import org.demarche.text.Sentence;
import org.demarche.text.WordClass;

/**
 * Splits paragraphs into sentences. A quotation is never split, however many sentences it holds.
 */
final class SentenceSplitter {

  /** Tables and lists without stops would otherwise make sentences of any length. */
  private static final int LONGEST = 400;

  private static final int REPORTING_WINDOW = 8;
  private static final long STARTERS =
      WordClass.mask(
          WordClass.DETERMINER,
          WordClass.PRONOUN,
          WordClass.PERSONAL_PRONOUN,
          WordClass.POSSESSIVE_PRONOUN,
          WordClass.SUBORDINATOR,
          WordClass.COORDINATOR,
          WordClass.QUOTE_OPEN,
          WordClass.PREPOSITION,
          WordClass.ADVERB);

  private static final long CLOSERS =
      WordClass.mask(WordClass.QUOTE_CLOSE, WordClass.BRACKET_CLOSE);

  private final String text;
  private final TokenBuffer tokens;

  SentenceSplitter(String text, TokenBuffer tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Adds the sentences of the tokens [first, last); {@code quotations} are those among them. */
  void split(int first, int last, int paragraph, List<Quotation> quotations, List<Sentence> out) {
    int begin = first;
    int quotation = 0;
    int at = dateline(first, last);
    if (at > first) {
      out.add(new Sentence(first, at, paragraph));
      begin = at;
    }
    while (at < last) {
      while (quotation < quotations.size() && quotations.get(quotation).open() < at) {
        quotation++;
      }
      int next = at + 1;
      boolean ends;
      if (quotation < quotations.size() && quotations.get(quotation).open() == at) {
        next = Math.min(last, quotations.get(quotation).close() + 1);
        ends = quotations.get(quotation).closed() && endsAfterQuotation(at, next, last);
      } else {
        ends = endsAfter(at, last);
      }
      if (ends) {
        while (next < last && tokens.isAny(next, CLOSERS)) {
          next++;
        }
      }
      if (ends
          || next == last
          || next - begin > LONGEST && tokens.is(at, WordClass.COMMA)
          || next - begin > 2 * LONGEST) {
        out.add(new Sentence(begin, next, paragraph));
        begin = next;
      }
      at = next;
    }
  }

  /** One past "PARIS, Jan. 6 (Reuters) —"; {@code first} if the paragraph does not begin so. */
  private int dateline(int first, int last) {
    boolean capitals = isUpper(first) || tokens.is(first, WordClass.BRACKET_OPEN);
    for (int i = first; i < last && i < first + LONGEST_DATELINE; i++) {
      if (tokens.is(i, WordClass.DASH)) {
        return i > first && capitals && i + 1 < last ? i + 1 : first;
      }
      capitals |= tokens.is(i, WordClass.BRACKET_CLOSE);
      if (!tokens.isAny(i, DATELINE)) {
        return first;
      }
    }
    return first;
  }

  private boolean isUpper(int token) {
    int begin = tokens.begin(token);
    int end = tokens.end(token);
    for (int i = begin; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return end - begin > 2;
  }

  private static final int LONGEST_DATELINE = 14;
  private static final long DATELINE =
      WordClass.mask(
          WordClass.CAPITALISED,
          WordClass.COMMA,
          WordClass.NUMBER,
          WordClass.MONTH,
          WordClass.BRACKET_OPEN,
          WordClass.BRACKET_CLOSE,
          WordClass.ABBREVIATION);

  private boolean endsAfter(int token, int last) {
    boolean stop = tokens.is(token, WordClass.SENTENCE_END);
    boolean abbreviation = !stop && tokens.is(token, WordClass.ABBREVIATION);
    if (!stop && !abbreviation) {
      return false;
    }
    int next = token + 1;
    while (next < last && tokens.isAny(next, CLOSERS)) {
      next++;
    }
    if (next >= last) {
      return true;
    }
    return abbreviation
        ? tokens.is(next, WordClass.CAPITALISED) && tokens.isAny(next, STARTERS)
            || tokens.is(next, WordClass.QUOTE_OPEN)
        : canStart(next);
  }

  private boolean canStart(int token) {
    return tokens.is(token, WordClass.CAPITALISED)
        || !tokens.is(token, WordClass.WORD) && !tokens.isAny(token, NO_START);
  }

  private static final long NO_START =
      WordClass.mask(
          WordClass.COMMA,
          WordClass.COLON,
          WordClass.SEMICOLON,
          WordClass.SENTENCE_END,
          WordClass.DASH,
          WordClass.QUOTE_CLOSE,
          WordClass.BRACKET_CLOSE);

  /** Not before the words that say who said it: {@code "Why now?" Minister Lund asked.} */
  private boolean endsAfterQuotation(int open, int after, int last) {
    int inner = after - 2;
    if (inner <= open || !tokens.is(inner, WordClass.SENTENCE_END)) {
      return false;
    }
    if (after >= last) {
      return true;
    }
    if (!tokens.is(after, WordClass.CAPITALISED)) {
      return !tokens.is(after, WordClass.WORD) && !tokens.isAny(after, NO_START);
    }
    boolean stop = tokens.norm(inner).equals(".");
    for (int i = after + 1; i < last && i < after + REPORTING_WINDOW; i++) {
      if (tokens.isAny(i, NO_START) && !tokens.is(i, WordClass.COMMA)) {
        return true;
      }
      if (tokens.is(i, WordClass.REPORTING)) {
        return stop && i + 1 < last && !tokens.isAny(i + 1, NO_START);
      }
    }
    return true;
  }
}
