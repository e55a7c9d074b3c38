package org.demarche.quote.candidate;

import static org.demarche.text.WordClass.*;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.cue.Cue;
import org.demarche.codebook.cue.Frame;
import org.demarche.quote.grammar.Clauses;
import org.demarche.quote.grammar.CueTokens;
import org.demarche.quote.grammar.NounPhrases;
import org.demarche.quote.grammar.Range;
import org.demarche.quote.grammar.Words;

/** What the readers of one sentence share: where it stands, and whose words it held so far. */
public final class Scan {

  final Words words;
  final CueTokens cues;
  final NounPhrases nounPhrases;
  final Clauses clauses;
  private final HeadNouns nouns;
  final int first;

  /** One past the last token before the sentence's final stop. */
  final int limit;

  /** One past the dependent clause that the sentence begins with; {@link #limit} if with none. */
  final int dependentEnd;

  private final List<Candidate> found = new ArrayList<>();
  private Range lastSource = Range.NONE;
  private SourceKind lastKind = SourceKind.NONE;

  public Scan(
      Words words,
      CueTokens cues,
      NounPhrases nounPhrases,
      Clauses clauses,
      HeadNouns nouns,
      int first,
      int last) {
    this.words = words;
    this.cues = cues;
    this.nounPhrases = nounPhrases;
    this.clauses = clauses;
    this.nouns = nouns;
    this.first = first;
    int end = last;
    while (end > first + 1 && words.is(end - 1, SENTENCE_END)) {
      end--;
    }
    this.limit = end;
    this.dependentEnd = clauses.mainClause(first, end);
  }

  /** How far the clause of the token at {@code from} can reach. */
  int reach(int from) {
    return from < dependentEnd ? dependentEnd : limit;
  }

  /** Where what stands before {@code end} begins: behind the last semicolon, or the sentence. */
  int segment(int end) {
    for (int i = end - 1; i > first; i = words.previous(i)) {
      if (words.is(i, SEMICOLON)) {
        return i + 1;
      }
    }
    return first;
  }

  /** "to be named": who asks for it not to be, or does not wish it, says nothing. */
  boolean hidesName(int to) {
    return words.is(to, TO)
        && words.is(to + 1, "be")
        && (words.is(to + 2, "named")
            || words.is(to + 2, "identified")
            || words.is(to + 2, "quoted")
            || words.is(to + 2, "drawn"));
  }

  public List<Candidate> found() {
    return found;
  }

  void add(
      Cue cue,
      Frame frame,
      List<Range> content,
      Range cueWords,
      Source source,
      int head,
      boolean negated,
      double bonus) {
    for (Range piece : content) {
      if (piece.isEmpty() || isNoComment(piece)) {
        return;
      }
    }
    found.add(
        new Candidate(
            cue, frame, content, cueWords, source.range(), source.kind(), head, negated, bonus));
  }

  private boolean isNoComment(Range piece) {
    return piece.size() <= 5
        && words.opens(piece.first())
        && words.is(piece.first() + 1, "no")
        && words.is(piece.first() + 2, "comment");
  }

  /** Remembers a source of its own for verbs that share it: "said ... and added". */
  void remember(Source source) {
    Range range = source.range();
    if (range.isEmpty() || !lastSource.isEmpty() && isReported(range)) {
      return;
    }
    lastSource = range;
    lastKind = source.kind();
  }

  /** Whether the subject stands in what another says: "said that both had agreed". */
  private boolean isReported(Range subject) {
    int before = subject.first() - 1;
    return words.is(before, "that")
        || words.isFinite(before) && words.is(before, REPORTING)
        || words.isAny(before, RELATIVE.bit()) && !words.is(subject.first(), RELATIVE);
  }

  /** The nearest source before, else the subject of the sentence's first finite verb. */
  Source shared(int before) {
    if (!lastSource.isEmpty()) {
      return new Source(lastSource, lastKind);
    }
    Source subject = subject(before);
    return subject.isEmpty() ? subject : new Source(subject.range(), SourceKind.GOVERNING);
  }

  /** The subject of the sentence's first finite verb before a token. */
  Source subject(int before) {
    int main = dependentEnd < before ? dependentEnd + 1 : first;
    for (int i = main; i < before; i = words.next(i)) {
      if (words.isFinite(i)) {
        Source source = source(nounPhrases.left(i, main));
        if (source.kind() != SourceKind.RELATIVE) {
          return source;
        }
      }
    }
    return Source.NONE;
  }

  /**
   * The noun that the phrase is about: its last word, or the last before "of", "who" and commas.
   */
  private int head(Range range) {
    int at = range.first();
    while (at + 1 < range.last()
        && !words.isAny(at + 1, POSTMODIFIER)
        && !(words.isVerb(at + 1) && at > range.first())) {
      at++;
    }
    return at;
  }

  private static final long POSTMODIFIER =
      org.demarche.text.WordClass.mask(PREPOSITION, RELATIVE, COMMA, BRACKET_OPEN, TO, DASH);

  /** Whether a phrase without a name is headed by a word for a person: "her spokesman". */
  boolean isPerson(Range range) {
    return !range.isEmpty() && nouns.persons().contains(words.norm(head(range)));
  }

  Source source(Range range) {
    if (range.isEmpty()) {
      return Source.NONE;
    }
    if (range.size() == 1) {
      if (words.is(range.first(), PERSONAL_PRONOUN)) {
        boolean narrator =
            words.is(range.first(), "i")
                || words.is(range.first(), "we")
                || words.is(range.first(), "you");
        boolean it = words.is(range.first(), "it");
        return new Source(
            range, narrator ? SourceKind.NARRATOR : it ? SourceKind.NOMINAL : SourceKind.PRONOUN);
      }
      if (words.isAny(range.first(), RELATIVE.bit())) {
        return new Source(range, SourceKind.RELATIVE);
      }
    }
    String head = words.norm(head(range));
    if (nouns.things().contains(head)) {
      return new Source(range, SourceKind.THING);
    }
    if (nouns.documents().contains(head)) {
      return new Source(range, SourceKind.DOCUMENT);
    }
    for (int i = range.first(); i < range.last(); i++) {
      if (words.isName(i)
          || words.is(i, CAPITALISED) && !words.isAny(i, DETERMINER.bit() | PRONOUN.bit())) {
        return new Source(range, SourceKind.NAMED);
      }
    }
    return new Source(range, SourceKind.NOMINAL);
  }
}
