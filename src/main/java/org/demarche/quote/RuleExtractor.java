package org.demarche.quote;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Cues;
import org.demarche.quote.candidate.Candidate;
import org.demarche.quote.candidate.SentenceReader;
import org.demarche.quote.choice.Chooser;
import org.demarche.quote.choice.Chooser.Chosen;
import org.demarche.quote.grammar.CueTokens;
import org.demarche.quote.grammar.Range;
import org.demarche.quote.grammar.Words;
import org.demarche.text.Document;
import org.demarche.text.Paragraph;
import org.demarche.text.Sentence;
import org.demarche.text.Span;
import org.demarche.text.Spans;

/**
 * Finds statements by cues, their complement frames and quotation marks: every cue's readings are
 * collected, scored by the cue's entry, and chosen from. Safe for many threads.
 */
public final class RuleExtractor implements Extractor {

  private static final double THRESHOLD = 0.5;

  private final Cues cues;
  private final Chooser chooser = new Chooser(THRESHOLD);

  public RuleExtractor(Codebook codebook) {
    this.cues = codebook.cues();
  }

  @Override
  public List<Statement> extract(Document document) {
    Words words = new Words(document);
    SentenceReader reader = new SentenceReader(words, new CueTokens(words, cues));
    List<Statement> statements = new ArrayList<>();
    for (int s = 0; s < document.sentences().size(); s++) {
      Sentence sentence = document.sentences().get(s);
      Paragraph.Kind kind = document.paragraph(sentence).kind();
      if (kind == Paragraph.Kind.PROSE || kind == Paragraph.Kind.CAPTION) {
        for (Chosen chosen : chooser.choose(reader.read(sentence))) {
          statements.add(statement(document, words, chosen, s));
        }
      }
    }
    return statements;
  }

  private static Statement statement(Document document, Words words, Chosen chosen, int sentence) {
    Candidate candidate = chosen.candidate();
    List<Span> content = new ArrayList<>();
    int quoted = 0;
    int size = 0;
    for (Range piece : candidate.content()) {
      content.add(document.tokens().span(piece.first(), piece.last()));
      for (int i = piece.first(); i < piece.last(); i++) {
        size++;
        quoted += words.quotation(i) >= 0 ? 1 : 0;
      }
    }
    Statement.Kind kind =
        quoted == 0
            ? Statement.Kind.INDIRECT
            : quoted == size ? Statement.Kind.DIRECT : Statement.Kind.MIXED;
    return new Statement(
        kind,
        new Spans(content),
        spans(document, candidate.cueWords()),
        spans(document, candidate.source()),
        candidate.cue() == null ? "" : candidate.cue().id(),
        candidate.frame().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
        sentence,
        -1,
        Math.max(0, Math.min(1, chosen.score())),
        List.of());
  }

  private static Spans spans(Document document, Range range) {
    return range.isEmpty()
        ? Spans.NONE
        : Spans.of(document.tokens().span(range.first(), range.last()));
  }
}
