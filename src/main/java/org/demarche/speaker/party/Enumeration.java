package org.demarche.speaker.party;

import java.util.List;
import org.demarche.quote.Statement;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Who;
import org.demarche.text.Document;
import org.demarche.text.Sentence;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/**
 * Whose the items of a resolution or communique are: "The Council:", then paragraphs that begin
 * with a verb, "1. Calls upon ...", "Welcomes ...".
 */
public final class Enumeration {

  private static final int SENTENCES_BACK = 80;

  /** What an item's verb looks like: "Expresses", "Recalling", "Concerned". */
  private static final long VERB =
      WordClass.mask(
          WordClass.VERB_S, WordClass.ING, WordClass.ED, WordClass.FINITE, WordClass.REPORTING);

  private static final long CLAUSE = WordClass.mask(WordClass.FINITE, WordClass.REPORTING);

  private final Scene scene;
  private final Tokens tokens;
  private final Document document;
  private final Who speakers;

  public Enumeration(Scene scene, Who speakers) {
    this.scene = scene;
    this.tokens = scene.tokens();
    this.document = scene.document();
    this.speakers = speakers;
  }

  /** Whoever is named before the colon, where the statement stands in an item; else nobody. */
  public List<Found> find(int statement) {
    Statement said = scene.statements().get(statement);
    int sentence = document.sentenceOf(tokens.at(said.cue().hull().begin()));
    return isItem(document.sentences().get(sentence)) ? introducer(sentence, statement) : List.of();
  }

  /** Whether a sentence begins its paragraph, maybe numbered, and begins with a verb. */
  private boolean isItem(Sentence sentence) {
    int at = document.sentences().get(document.paragraph(sentence).first()).first();
    while (at < sentence.last() && isMarker(at)) {
      at++;
    }
    while (at < sentence.last() && tokens.is(at, WordClass.ADVERB)) {
      at++;
    }
    return at >= sentence.first()
        && at < sentence.last()
        && tokens.isAny(at, VERB)
        && !tokens.is(sentence.last() - 1, WordClass.COLON)
        && scene.mentions().firstName(at, at + 1) == null;
  }

  /** "1.", "(a)", a dash or a bullet. */
  private boolean isMarker(int at) {
    return !tokens.is(at, WordClass.WORD)
        || (tokens.end(at) - tokens.begin(at) == 1 && !tokens.is(at + 1, WordClass.WORD));
  }

  private boolean isNumber(Sentence sentence) {
    int at = sentence.first();
    while (at < sentence.last() && isMarker(at)) {
      at++;
    }
    return at == sentence.last();
  }

  /**
   * The last words before the colon or comma that the paragraph before the first item ends with.
   */
  private List<Found> introducer(int item, int asking) {
    for (int i = item - 1; i >= 0 && item - i < SENTENCES_BACK; i--) {
      Sentence before = document.sentences().get(i);
      int end = before.last() - 1;
      boolean open = tokens.is(end, WordClass.COLON) || tokens.is(end, WordClass.COMMA);
      if (isItem(before) || isNumber(before)) {
        continue;
      }
      if (!open) {
        return List.of();
      }
      int begin = begin(before, end);
      return speakers.all(begin, subjectEnd(begin, end), asking);
    }
    return List.of();
  }

  /** One past the last comma before the end: "Having heard both, | the Council:". */
  private int begin(Sentence sentence, int end) {
    int at = end;
    while (at > sentence.first() && !tokens.is(at - 1, WordClass.COMMA)) {
      at--;
    }
    return at;
  }

  /** "The Council | decides:". */
  private int subjectEnd(int from, int end) {
    int at = from;
    while (at < end && !tokens.isAny(at, CLAUSE)) {
      at++;
    }
    return at;
  }
}
