package org.demarche.speaker.party;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.quote.Statement;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.naming.Described;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Phrases;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Grade;
import org.demarche.speaker.way.Step;
import org.demarche.speaker.way.Who;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** "the joint statement": its signatories; "the statement": whoever made it. */
public final class DocumentStep implements Step {

  private static final int NOUNS_BACK = 120;
  private static final int SENTENCES_BACK = 40;
  private static final int REACH = 24;

  private final Scene scene;
  private final Phrases phrases;
  private final Who speakers;
  private final Described described;

  public DocumentStep(Scene scene, Phrases phrases, Who speakers, Described described) {
    this.scene = scene;
    this.phrases = phrases;
    this.speakers = speakers;
    this.described = described;
  }

  @Override
  public @Nullable List<Found> find(Phrase phrase, int asking) {
    RoleHit head = phrases.role(phrase);
    if (head == null || head.as(RoleKind.DOCUMENT) == null || phrases.name(phrase) != null) {
      return null;
    }
    Span words = scene.span(phrase);
    List<Found> parties = parties(phrase, asking);
    if (parties.isEmpty() && described.isDefinite(phrase)) {
      parties = earlier(phrase, head, asking);
    }
    if (parties.isEmpty()) {
      Phrase noun = new Phrase(phrase.first(), phrase.start(), phrase.core(), phrase.core());
      return List.of(described.found(noun, head));
    }
    List<Found> behind = new ArrayList<>();
    for (Found party : parties) {
      behind.add(party.via(words, Resolution.DOCUMENT, Grade.DOCUMENT, "roles:" + document(head)));
    }
    return behind;
  }

  private static String document(RoleHit head) {
    var sense = head.as(RoleKind.DOCUMENT);
    return sense == null ? "document" : sense.role().id();
  }

  /** Who stands beside the noun: "Kenya's statement", "a statement by Kenya and Somalia". */
  private List<Found> parties(Phrase phrase, int asking) {
    Tokens tokens = scene.tokens();
    for (int i = phrase.first(); i < phrase.core(); i++) {
      if (tokens.is(i, WordClass.POSSESSIVE) && i > phrase.first()) {
        return speakers.all(phrase.first(), i, asking);
      }
      if (tokens.is(i, WordClass.POSSESSIVE_PRONOUN)) {
        return speakers.one(new Phrase(i, i, i + 1, i + 1), asking);
      }
    }
    int end = scene.document().sentences().get(scene.document().sentenceOf(phrase.first())).last();
    return tail(phrase.core(), Math.min(end, phrase.core() + REACH), asking);
  }

  /** Parties after "by", "from" or "between" close behind a document noun. */
  private List<Found> tail(int from, int last, int asking) {
    Tokens tokens = scene.tokens();
    for (int i = from; i + 1 < last; i++) {
      String norm = tokens.norm(i);
      if (norm.equals("by") || norm.equals("from") || norm.equals("between")) {
        return speakers.all(i + 1, tailEnd(i + 1, last), asking);
      }
      if (tokens.isAny(
          i,
          WordClass.mask(
              WordClass.FINITE,
              WordClass.REPORTING,
              WordClass.SEMICOLON,
              WordClass.RELATIVE,
              WordClass.QUOTE_OPEN,
              WordClass.QUOTE_CLOSE))) {
        break;
      }
    }
    return List.of();
  }

  private int tailEnd(int from, int last) {
    Tokens tokens = scene.tokens();
    int at = from;
    while (at < last) {
      Mention name = scene.mentions().firstName(at, last);
      if (name != null && name.first() == at) {
        at = name.last();
        continue;
      }
      if (tokens.isAny(
              at,
              WordClass.mask(
                  WordClass.FINITE,
                  WordClass.RELATIVE,
                  WordClass.SENTENCE_END,
                  WordClass.WEEKDAY,
                  WordClass.QUOTE_OPEN))
          || (at > from && tokens.is(at, WordClass.PREPOSITION))) {
        break;
      }
      at++;
    }
    while (at > from + 1 && tokens.isAny(at - 1, WordClass.mask(WordClass.COMMA, WordClass.TIME))) {
      at--;
    }
    return at;
  }

  /** Whose the document was when it was spoken of before. */
  private List<Found> earlier(Phrase phrase, RoleHit head, int asking) {
    int sentence = scene.document().sentenceOf(phrase.first());
    int from = scene.mentions().roleAt(phrase.first()) - 1;
    for (int i = from; i >= 0 && from - i < NOUNS_BACK; i--) {
      RoleHit before = scene.mentions().roles().get(i);
      if (before.last() > phrase.first() || !isSame(head, before)) {
        continue;
      }
      int there = scene.document().sentenceOf(before.first());
      if (sentence - there > SENTENCES_BACK) {
        break;
      }
      List<Found> who = owners(before, there, asking);
      if (!who.isEmpty()) {
        return who;
      }
    }
    return announcer(phrase, head, asking);
  }

  private List<Found> owners(RoleHit before, int sentence, int asking) {
    int end = scene.document().sentences().get(sentence).last();
    Phrase around = phrases.around(before, scene.sentenceStart(before.first()));
    List<Found> parties =
        parties(new Phrase(around.first(), around.start(), around.core(), end), asking);
    if (!parties.isEmpty()) {
      return parties;
    }
    for (int i = asking - 1; i >= 0 && asking - i <= NOUNS_BACK; i--) {
      Statement said = scene.statements().get(i);
      Span noun = scene.tokens().span(before.first(), before.last());
      boolean here =
          scene.document().sentenceOf(scene.place(i)) == sentence && !said.content().contains(noun);
      if (here) {
        return speakers.of(i);
      }
    }
    return List.of();
  }

  /** "The announcement" after "Kenya announced": a statement whose cue has the noun's stem. */
  private List<Found> announcer(Phrase phrase, RoleHit head, int asking) {
    String stem = stem(head.lemma());
    for (int i = asking - 1; i >= 0 && asking - i <= 8; i--) {
      String lemma = scene.statements().get(i).lemma();
      boolean before = scene.place(i) < phrase.first();
      if (before && !lemma.isEmpty() && stem(lemma).equals(stem)) {
        return speakers.of(i);
      }
    }
    return List.of();
  }

  private static String stem(String word) {
    return word.length() > 5 ? word.substring(0, 5) : word;
  }

  /** "The statement" takes up a joint statement; "the letter" takes up a letter alone. */
  private static boolean isSame(RoleHit now, RoleHit before) {
    if (!before.is(RoleKind.DOCUMENT) || before.plural()) {
      return false;
    }
    String noun = last(now.lemma());
    return last(before.lemma()).equals(noun)
        && (now.lemma().equals(noun) || now.lemma().equals(before.lemma()));
  }

  private static String last(String lemma) {
    return lemma.substring(lemma.lastIndexOf(' ') + 1);
  }
}
