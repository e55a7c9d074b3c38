package org.demarche.speaker.sourcing;

import java.util.ArrayList;
import java.util.List;
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
final class Frame {

  private final Document document;
  private final Mentions mentions;
  private final Statement statement;
  private final int first;
  private final int last;
  private final List<RoleHit> roles;
  private final List<RoleHit> markers;
  private final List<Mention> names = new ArrayList<>();

  private Frame(Document document, Mentions mentions, Statement statement, Sentence sentence) {
    this.document = document;
    this.mentions = mentions;
    this.statement = statement;
    this.first = sentence.first();
    this.last = sentence.last();
    this.roles = hits(mentions.roles(), mentions.roleAt(first));
    this.markers = hits(mentions.markers(), mentions.markerAt(first));
    for (int i = mentions.nameAt(first); i < mentions.names().size(); i++) {
      Mention name = mentions.names().get(i);
      if (name.last() > last) {
        break;
      }
      if (name.first() >= first && !isContent(name.first())) {
        names.add(name);
      }
    }
  }

  static Frame of(Document document, Mentions mentions, Statement statement) {
    int number = Math.min(statement.sentence(), document.sentences().size() - 1);
    return new Frame(document, mentions, statement, document.sentences().get(number));
  }

  private List<RoleHit> hits(List<RoleHit> all, int from) {
    List<RoleHit> hits = new ArrayList<>();
    for (int i = from; i < all.size() && all.get(i).last() <= last; i++) {
      RoleHit hit = all.get(i);
      if (hit.first() >= first && !isContent(hit.first())) {
        hits.add(hit);
      }
    }
    return hits;
  }

  Document document() {
    return document;
  }

  Mentions mentions() {
    return mentions;
  }

  Statement statement() {
    return statement;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
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
  List<RoleHit> roles() {
    return roles;
  }

  /** Words of the sentence, outside what was said, that mark how it was said. */
  List<RoleHit> markers() {
    return markers;
  }

  /** Names of the sentence outside what was said. */
  List<Mention> names() {
    return names;
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
