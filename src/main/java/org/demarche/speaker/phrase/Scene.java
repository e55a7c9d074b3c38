package org.demarche.speaker.phrase;

import java.util.List;
import org.demarche.quote.Statement;
import org.demarche.speaker.lexicon.Lexicon;
import org.demarche.speaker.lexicon.Readings;
import org.demarche.speaker.lexicon.Words;
import org.demarche.speaker.mention.Cast;
import org.demarche.speaker.mention.Mentions;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.demarche.text.Spans;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/** A document, its names and its statements: what all steps look at. */
public record Scene(
    Document document,
    List<Statement> statements,
    Readings readings,
    Cast cast,
    Mentions mentions) {

  private static final long CLAUSE = WordClass.mask(WordClass.FINITE, WordClass.REPORTING);

  public Scene {
    statements = List.copyOf(statements);
  }

  public Lexicon lexicon() {
    return readings.lexicon();
  }

  public Tokens tokens() {
    return document.tokens();
  }

  public Span span(Phrase phrase) {
    return tokens().span(phrase.first(), phrase.last());
  }

  /** First token of a statement's source, else of its content. */
  public int place(int statement) {
    Statement said = statements.get(statement);
    Spans where = said.source().isEmpty() ? said.content() : said.source();
    return tokens().at(where.hull().begin());
  }

  /** Whether a finite verb stands in the tokens. */
  public boolean hasVerb(int first, int last) {
    for (int i = first; i < last; i++) {
      if (tokens().isAny(i, CLAUSE)) {
        return true;
      }
    }
    return false;
  }

  public boolean isQuoted(int token) {
    return tokens().is(token, WordClass.QUOTED);
  }

  /** First token of the sentence that holds a token. */
  public int sentenceStart(int token) {
    return document.sentences().get(document.sentenceOf(token)).first();
  }

  /** The tokens' words, as the text has them but for line breaks. */
  public String words(int first, int last) {
    return Words.of(tokens(), first, last);
  }
}
