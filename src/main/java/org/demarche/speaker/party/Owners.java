package org.demarche.speaker.party;

import java.util.List;
import java.util.Set;
import org.demarche.codebook.roles.Country;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.quote.Statement;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.lexicon.Reading;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Grade;
import org.demarche.speaker.way.Who;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/** Whoever stands behind a document by the words around one mention of it. */
final class Owners {

  private static final int REACH = 24;
  private static final int STATEMENTS_BACK = 60;

  /** Where a clause begins: its subject stands behind it. */
  private static final long CLAUSE =
      WordClass.mask(
          WordClass.SUBORDINATOR,
          WordClass.SEMICOLON,
          WordClass.QUOTE_OPEN,
          WordClass.QUOTE_CLOSE,
          WordClass.SENTENCE_END,
          WordClass.COLON);

  private static final long BREAKS =
      WordClass.mask(
          WordClass.FINITE,
          WordClass.REPORTING,
          WordClass.SEMICOLON,
          WordClass.RELATIVE,
          WordClass.QUOTE_OPEN,
          WordClass.QUOTE_CLOSE);

  private static final long NO_PARTICIPLE =
      WordClass.mask(
          WordClass.CAPITALISED,
          WordClass.WEEKDAY,
          WordClass.MONTH,
          WordClass.TIME,
          WordClass.ADVERB,
          WordClass.NUMBER);

  private static final long TAIL_ENDS =
      WordClass.mask(
          WordClass.FINITE,
          WordClass.RELATIVE,
          WordClass.SENTENCE_END,
          WordClass.WEEKDAY,
          WordClass.QUOTE_OPEN);

  /** Participles of reception that do not end in "-ed". */
  private static final Set<String> RECEIVED =
      Set.of("seen", "read", "shown", "held", "kept", "found", "heard", "got", "understood");

  private final Scene scene;
  private final Tokens tokens;
  private final Who speakers;

  Owners(Scene scene, Who speakers) {
    this.scene = scene;
    this.tokens = scene.tokens();
    this.speakers = speakers;
  }

  /** Who stands beside the noun: "Kenya's statement", "a statement by Kenya and Somalia". */
  List<Found> beside(Phrase phrase, RoleHit head, int asking) {
    for (int i = head.first() - 1; i >= phrase.first(); i--) {
      if (tokens.is(i, WordClass.POSSESSIVE) && i > phrase.first()) {
        return speakers.all(phrase.first(), i, asking);
      }
      if (tokens.is(i, WordClass.POSSESSIVE_PRONOUN)) {
        return speakers.one(new Phrase(i, i, i + 1, i + 1), asking);
      }
    }
    if (head.is(RoleKind.CHANNEL)) {
      List<Found> before = modifier(phrase, head, asking);
      if (!before.isEmpty()) {
        return before;
      }
    }
    boolean whole = phrase.last() - phrase.core() > 2;
    int end = whole ? phrase.last() : sentenceEnd(phrase.first());
    return tail(phrase.core(), Math.min(end, phrase.core() + REACH), asking);
  }

  private int sentenceEnd(int token) {
    return scene.document().sentences().get(scene.document().sentenceOf(token)).last();
  }

  /** "A Kenyan foreign ministry statement", "the State Department release", "a U.N. report". */
  private List<Found> modifier(Phrase phrase, RoleHit head, int asking) {
    int end = head.first();
    if (end <= phrase.start()) {
      return List.of();
    }
    Mention name = scene.mentions().lastName(phrase.start(), end);
    RoleHit role = scene.mentions().lastRole(phrase.start(), end);
    boolean body =
        (name != null && name.last() == end)
            || (role != null
                && role.last() == end
                && !role.plural()
                && role.is(RoleKind.ORGANISATION, RoleKind.OFFICE));
    if (body) {
      return speakers.one(new Phrase(phrase.first(), phrase.start(), end, end), asking);
    }
    for (Reading reading : scene.readings().at(end - 1, end)) {
      if (reading.sense() instanceof Sense.Nationality nationality) {
        return List.of(state(nationality.country(), tokens.span(end - 1, end)));
      }
    }
    return List.of();
  }

  private Found state(Country country, Span words) {
    return Found.of(
        scene.cast().state(country), words, Resolution.CODEBOOK, Grade.LISTED, "roles:countries");
  }

  /** Parties after "by", "from" or "between" close behind a document noun. */
  private List<Found> tail(int from, int last, int asking) {
    for (int i = from; i + 1 < last; i++) {
      String norm = tokens.norm(i);
      if (norm.equals("by") && i > from && isReception(i - 1)) {
        break;
      }
      if (norm.equals("by") || norm.equals("from") || norm.equals("between")) {
        return speakers.all(i + 1, tailEnd(i + 1, last), asking);
      }
      if (tokens.isAny(i, BREAKS)) {
        break;
      }
    }
    return List.of();
  }

  /** "A letter | seen | by a newspaper": a participle that makes no author of whoever follows. */
  private boolean isReception(int token) {
    int marker = scene.mentions().markerAt(token);
    boolean issuing =
        marker < scene.mentions().markers().size()
            && scene.mentions().markers().get(marker).first() <= token
            && scene.mentions().markers().get(marker).is(RoleKind.ISSUING);
    return !issuing
        && (tokens.is(token, WordClass.ED) || RECEIVED.contains(tokens.norm(token)))
        && !tokens.isAny(token, NO_PARTICIPLE)
        && scene.mentions().lastRole(token, token + 1) == null;
  }

  private int tailEnd(int from, int last) {
    int at = from;
    while (at < last) {
      Mention name = scene.mentions().firstName(at, last);
      if (name != null && name.first() == at) {
        at = name.last();
        continue;
      }
      if (tokens.isAny(at, TAIL_ENDS)
          || (at > from && tokens.is(at, WordClass.PREPOSITION))
          || (name(at, from) && tokens.is(at, WordClass.VERB_S))) {
        break;
      }
      at++;
    }
    while (at > from + 1 && tokens.isAny(at - 1, WordClass.mask(WordClass.COMMA, WordClass.TIME))) {
      at--;
    }
    return at;
  }

  /** Whether a name ends right before a token: "by Kenya and Ghana | calls for". */
  private boolean name(int at, int from) {
    Mention before = scene.mentions().lastName(from, at);
    return before != null && before.last() == at;
  }

  /** The subject of the verb whose object the document is: "Kenya issued a statement". */
  List<Found> issuing(Phrase phrase, int asking) {
    int verb = issuingVerb(phrase.first());
    if (verb < 0) {
      return List.of();
    }
    int end = verb;
    while (end > 0
        && tokens.isAny(end - 1, WordClass.mask(WordClass.ADVERB, WordClass.AUXILIARY))) {
      end--;
    }
    int from = clauseStart(end);
    return from < end ? speakers.all(from, end, asking) : List.of();
  }

  /** The first token of "issued" or the like right before a noun phrase, or -1. */
  private int issuingVerb(int first) {
    for (int i = scene.mentions().markerAt(Math.max(0, first - 1));
        i < scene.mentions().markers().size();
        i++) {
      RoleHit marker = scene.mentions().markers().get(i);
      if (marker.last() == first && marker.is(RoleKind.ISSUING)) {
        return marker.first();
      }
      if (marker.first() >= first) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the clause begins that ends at a token; commas count behind which a speaker stands. */
  private int clauseStart(int end) {
    int start = scene.sentenceStart(end);
    for (int i = end - 1; i >= start; i--) {
      boolean comma =
          tokens.is(i, WordClass.COMMA)
              && (scene.mentions().firstName(i + 1, end) != null
                  || scene.mentions().firstRole(i + 1, end) != null);
      if (comma || tokens.isAny(i, CLAUSE)) {
        return i + 1;
      }
    }
    return start;
  }

  /**
   * Whoever speaks through the document in the same sentence: "both governments said in a joint
   * statement".
   */
  List<Found> speaking(RoleHit noun, Phrase around, int asking) {
    Span words = tokens.span(noun.first(), noun.last());
    boolean through = around.first() > 0 && tokens.is(around.first() - 1, WordClass.PREPOSITION);
    int sentence = scene.document().sentenceOf(noun.first());
    for (int i = asking - 1; i >= 0 && asking - i <= STATEMENTS_BACK; i--) {
      Statement said = scene.statements().get(i);
      boolean here =
          scene.document().sentenceOf(scene.place(i)) == sentence
              && !said.content().contains(words);
      boolean named = said.cue().contains(words) || said.source().contains(words);
      boolean then = around.first() > 1 && tokens.is(around.last(), WordClass.PREPOSITION);
      if (here && (through || named || then)) {
        return speakers.of(i);
      }
    }
    return List.of();
  }
}
