package org.demarche.speaker.sourcing;

import org.demarche.quote.Statement;
import org.demarche.speaker.lexicon.Words;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.Mentions;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.text.Document;
import org.demarche.text.Sentence;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/** The sentence in which a statement is reported, without what was said. */
record Frame(Document document, Mentions mentions, Statement statement, int first, int last) {

  static Frame of(Document document, Mentions mentions, Statement statement) {
    int number = Math.min(statement.sentence(), document.sentences().size() - 1);
    Sentence sentence = document.sentences().get(number);
    return new Frame(document, mentions, statement, sentence.first(), sentence.last());
  }

  Tokens tokens() {
    return document.tokens();
  }

  /** Whether a token is part of what was said. */
  boolean isContent(int token) {
    int at = tokens().begin(token);
    for (Span part : statement.content()) {
      if (part.contains(at)) {
        return true;
      }
    }
    return false;
  }

  /** The first token at or after {@code from} where the words said begin, or the sentence ends. */
  int upToContent(int from) {
    int at = from;
    while (at < last && !isContent(at)) {
      at++;
    }
    return at;
  }

  /** Role words of the sentence outside what was said. */
  Iterable<RoleHit> roles() {
    int from = mentions.roleAt(first);
    int to = Math.min(mentions.roles().size(), mentions.roleAt(last - 1) + 1);
    return () ->
        mentions.roles().subList(from, to).stream()
            .filter(hit -> hit.first() >= first && hit.last() <= last && !isContent(hit.first()))
            .iterator();
  }

  /** Words of the sentence, outside what was said, that mark how it was said. */
  Iterable<RoleHit> markers() {
    int from = mentions.markerAt(first);
    int to = Math.min(mentions.markers().size(), mentions.markerAt(last - 1) + 1);
    return () ->
        mentions.markers().subList(from, to).stream()
            .filter(hit -> hit.first() >= first && hit.last() <= last && !isContent(hit.first()))
            .iterator();
  }

  /** Names of the sentence outside what was said. */
  Iterable<Mention> names() {
    int from = mentions.nameAt(first);
    int to = Math.min(mentions.names().size(), mentions.nameAt(last - 1) + 1);
    return () ->
        mentions.names().subList(from, to).stream()
            .filter(
                name -> name.first() >= first && name.last() <= last && !isContent(name.first()))
            .iterator();
  }

  String words(int from, int to) {
    return Words.of(tokens(), from, to);
  }

  /** What the tokens tell, by the role word that was read. */
  Fact fact(String about, String value, int from, int to, RoleHit hit) {
    return new Fact(
        about, value, tokens().span(from, to), "roles:" + hit.senses().get(0).role().id());
  }

  /** One past the clause that begins at a token: a comma, a mark or what was said ends it. */
  int clauseEnd(int from) {
    int end = upToContent(from);
    int at = from;
    while (at < end
        && !tokens()
            .isAny(
                at,
                WordClass.mask(
                    WordClass.COMMA,
                    WordClass.SENTENCE_END,
                    WordClass.SEMICOLON,
                    WordClass.COLON,
                    WordClass.DASH,
                    WordClass.QUOTE_OPEN,
                    WordClass.QUOTE_CLOSE,
                    WordClass.BRACKET_CLOSE))) {
      at++;
    }
    boolean that = at == end && at > from + 1 && tokens().norm(at - 1).equals("that");
    return that ? at - 1 : at;
  }
}
