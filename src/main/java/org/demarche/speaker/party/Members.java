package org.demarche.speaker.party;

import java.util.List;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Scene;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/** Who the text says the guarantors are: "Kenya and Egypt act as guarantors". */
final class Members {

  private static final int REACH = 6;

  /** Between the names and what they are called. */
  private static final long CALLS =
      WordClass.mask(
          WordClass.BE,
          WordClass.FINITE,
          WordClass.AUXILIARY,
          WordClass.VERB,
          WordClass.PAST,
          WordClass.ED,
          WordClass.DETERMINER,
          WordClass.ADVERB);

  private static final long MARKS =
      WordClass.mask(WordClass.COMMA, WordClass.DASH, WordClass.COLON, WordClass.BRACKET_OPEN);

  private final Scene scene;
  private final Tokens tokens;
  private final Runs runs;

  Members(Scene scene, Runs runs) {
    this.scene = scene;
    this.tokens = scene.tokens();
    this.runs = runs;
  }

  /** Those who are called by the phrase's noun where it stood before; none where nobody is. */
  List<Mention> of(Phrase phrase, RoleHit head) {
    for (int i = scene.mentions().roleAt(phrase.first()) - 1; i >= 0; i--) {
      RoleHit noun = scene.mentions().roles().get(i);
      if (noun.plural() && noun.lemma().equals(head.lemma()) && noun.last() <= phrase.first()) {
        List<Mention> called = called(noun);
        if (!called.isEmpty()) {
          return called;
        }
      }
    }
    return List.of();
  }

  private List<Mention> called(RoleHit noun) {
    int sentence = scene.document().sentenceOf(noun.first());
    int end = scene.document().sentences().get(sentence).last();
    Mention before = scene.mentions().lastName(scene.sentenceStart(noun.first()), noun.first());
    if (before != null && isCalled(before.last(), noun.first())) {
      List<Mention> run = runs.endingAt(scene.mentions().nameAt(before.first()));
      if (run.size() > 1) {
        return run;
      }
    }
    return tokens.isAny(noun.last(), MARKS) ? apposed(noun.last() + 1, end) : List.of();
  }

  /** "Kenya and Egypt | , the | guarantors", "Kenya and Egypt | act as | guarantors". */
  private boolean isCalled(int from, int to) {
    boolean as = false;
    boolean is = tokens.is(from, WordClass.COMMA) && to - from < 3;
    for (int i = from; i < to; i++) {
      as |= tokens.norm(i).equals("as");
      is |= tokens.is(i, WordClass.BE);
      boolean between = tokens.isAny(i, CALLS) || tokens.norm(i).equals("as") || i == from;
      if (!between) {
        return false;
      }
    }
    return to > from && to - from < REACH && (as || is);
  }

  /** "The guarantors, | Kenya and Egypt,". */
  private List<Mention> apposed(int from, int end) {
    List<Mention> longest = List.of();
    for (int i = scene.mentions().nameAt(from); i < scene.mentions().names().size(); i++) {
      Mention name = scene.mentions().names().get(i);
      if (name.last() > end) {
        break;
      }
      List<Mention> run = runs.endingAt(i);
      if (run.size() > 1 && run.get(0).first() <= from + 1) {
        longest = run;
      }
    }
    return longest;
  }
}
