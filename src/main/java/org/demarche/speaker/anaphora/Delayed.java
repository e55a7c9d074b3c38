package org.demarche.speaker.anaphora;

import java.util.List;
import java.util.function.Predicate;
import org.demarche.codebook.roles.Gender;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.quote.Statement;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Grade;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Whom a headline or lead calls by office and names only afterwards: "Kenya's envoy walked out on
 * Friday. 'It was late,' Lena Aziz said." That she is told nothing else of says that it was she.
 */
final class Delayed {

  private static final int LEAD = 2;
  private static final int SENTENCES_ON = 4;
  private static final int STATEMENTS_ON = 5;

  private final Scene scene;
  private final Tokens tokens;

  Delayed(Scene scene) {
    this.scene = scene;
    this.tokens = scene.tokens();
  }

  /**
   * The person named later; null where none is, or it may be another.
   *
   * @param called whether the text calls somebody by the phrase's noun
   */
  @Nullable Found find(Phrase phrase, RoleHit head, int asking, Predicate<Entity> called) {
    boolean one = !head.plural() && head.is(RoleKind.TITLE, RoleKind.VOICE, RoleKind.PERSON);
    if (!one || scene.isQuoted(phrase.first())) {
      return null;
    }
    Mention only = only(phrase, called);
    if (only == null && scene.document().sentenceOf(phrase.first()) < LEAD) {
      only = isOffice(phrase, head) ? first(phrase, head, asking) : null;
    }
    if (only == null) {
      return null;
    }
    return Found.of(
        only.entity(),
        tokens.span(only.first(), only.last()),
        Resolution.NAME,
        Grade.FULL_NAME,
        "speaker:name");
  }

  /** The only person in the document who is called so, where nobody was before the phrase. */
  private @Nullable Mention only(Phrase phrase, Predicate<Entity> called) {
    Mention only = null;
    for (Mention name : scene.mentions().names()) {
      Entity entity = name.entity();
      if (entity.isPerson() && called.test(entity)) {
        if (name.first() < phrase.first() || (only != null && only.entity() != entity)) {
          return null;
        }
        only = only == null ? name : only;
      }
    }
    return only;
  }

  /** Of an office there is one; of "an official" there may be many. */
  private boolean isOffice(Phrase phrase, RoleHit head) {
    if (head.is(RoleKind.TITLE)) {
      return true;
    }
    for (int i = phrase.first(); i < phrase.core(); i++) {
      if (tokens.isAny(i, WordClass.mask(WordClass.POSSESSIVE, WordClass.POSSESSIVE_PRONOUN))) {
        return true;
      }
    }
    return false;
  }

  /** The first person whom the article names, if nothing is told of that person but the name. */
  private @Nullable Mention first(Phrase phrase, RoleHit head, int asking) {
    int sentence = scene.document().sentenceOf(phrase.first());
    for (Mention name : scene.mentions().names()) {
      Entity entity = name.entity();
      if (!entity.isPerson()) {
        continue;
      }
      int distance = scene.document().sentenceOf(name.first()) - sentence;
      boolean full = name.last() - name.first() > 1;
      boolean told = !entity.heads().isEmpty() || !agrees(entity, head);
      boolean early = name.first() < phrase.first() || distance == 0;
      return early || distance > SENTENCES_ON || !full || told || !speaks(name, asking)
          ? null
          : name;
    }
    return null;
  }

  private static boolean agrees(Entity entity, RoleHit head) {
    Gender gender = head.senses().get(0).role().gender();
    return gender == null || entity.gender() == null || entity.gender() == gender;
  }

  private boolean speaks(Mention name, int asking) {
    List<Statement> statements = scene.statements();
    for (int i = asking + 1; i < Math.min(statements.size(), asking + STATEMENTS_ON); i++) {
      if (statements.get(i).source().contains(tokens.span(name.first(), name.last()))) {
        return true;
      }
    }
    return false;
  }
}
