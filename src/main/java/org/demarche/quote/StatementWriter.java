package org.demarche.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.codebook.cue.Frame;
import org.demarche.quote.candidate.Candidate;
import org.demarche.quote.choice.Draft;
import org.demarche.quote.grammar.Range;
import org.demarche.quote.grammar.Words;
import org.demarche.text.Document;
import org.demarche.text.Evidence;
import org.demarche.text.Span;
import org.demarche.text.Spans;

/** Turns drafts, which count in tokens, into statements, which count in the text. */
final class StatementWriter {

  private final Document document;
  private final Words words;

  StatementWriter(Document document, Words words) {
    this.document = document;
    this.words = words;
  }

  /** By beginning of their content. */
  List<Statement> write(List<Draft> drafts) {
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort(Comparator.comparingInt((Draft draft) -> draft.content().get(0).first()));
    Map<Draft, Integer> numbers = new HashMap<>();
    List<Statement> statements = new ArrayList<>(sorted.size());
    for (Draft draft : sorted) {
      Draft continued = draft.continued();
      int continues = continued == null ? -1 : numbers.getOrDefault(continued, -1);
      numbers.put(draft, statements.size());
      statements.add(statement(draft, continues));
    }
    return statements;
  }

  private Statement statement(Draft draft, int continues) {
    Candidate candidate = draft.candidate();
    List<Span> content = new ArrayList<>(draft.content().size());
    for (Range piece : draft.content()) {
      content.add(document.tokens().span(piece.first(), piece.last()));
    }
    return new Statement(
        kind(draft),
        new Spans(content),
        spans(candidate.cueWords()),
        spans(candidate.source()),
        candidate.cue() == null ? "" : candidate.cue().id(),
        candidate.frame().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        draft.sentence(),
        continues,
        confidence(draft.score()),
        evidence(candidate));
  }

  /** Scores above this promise more than they keep; the benchmark's reliability table shows it. */
  private static final double HONEST = 0.7;

  private static double confidence(double score) {
    double damped = score <= HONEST ? score : HONEST + (score - HONEST) * 0.6;
    return Math.max(0, Math.min(1, damped));
  }

  private List<Evidence> evidence(Candidate candidate) {
    if (candidate.cue() == null || candidate.cueWords().isEmpty()) {
      return List.of();
    }
    String frame = candidate.frame().name().toLowerCase(Locale.ROOT).replace('_', '-');
    Span span = document.tokens().span(candidate.cueWords().first(), candidate.cueWords().last());
    return List.of(
        new Evidence(
            Evidence.Of.KIND, frame, "cues:" + candidate.cue().id(), span, "makes a statement"));
  }

  private Statement.Kind kind(Draft draft) {
    boolean quoted = false;
    boolean plain = false;
    for (Range piece : draft.content()) {
      for (int i = piece.first(); i < piece.last(); i = words.next(i)) {
        quoted |= words.opens(i);
        plain |= words.quotation(i) < 0 && words.is(i, org.demarche.text.WordClass.WORD);
      }
    }
    if (!quoted && draft.candidate().frame() == Frame.QUOTE) {
      return Statement.Kind.DIRECT; // a transcript
    }
    return quoted ? plain ? Statement.Kind.MIXED : Statement.Kind.DIRECT : Statement.Kind.INDIRECT;
  }

  private Spans spans(Range range) {
    return range.isEmpty()
        ? Spans.NONE
        : Spans.of(document.tokens().span(range.first(), range.last()));
  }
}
