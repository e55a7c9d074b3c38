package org.demarche.speaker.naming;

import java.util.List;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Phrases;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Grade;
import org.demarche.speaker.way.Step;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** A phrase whose head, or whose apposition, is a name. */
public final class NameStep implements Step {

  /** "Colonel | (ret.) | Omar Ruiz". */
  private static final long BRACKETED =
      WordClass.mask(
          WordClass.BRACKET_OPEN,
          WordClass.BRACKET_CLOSE,
          WordClass.ABBREVIATION,
          WordClass.SENTENCE_END);

  private final Scene scene;
  private final Phrases phrases;

  public NameStep(Scene scene, Phrases phrases) {
    this.scene = scene;
    this.phrases = phrases;
  }

  @Override
  public @Nullable List<Found> find(Phrase phrase, int asking) {
    Mention name = phrases.name(phrase);
    if (name == null) {
      name = cut(phrase);
    }
    if (name == null) {
      name = apposed(phrase);
    }
    if (name == null) {
      return null;
    }
    Entity entity = name.entity();
    if (isFormer(phrase, name) && !entity.equals(named(phrase, name))) {
      return null;
    }
    RoleHit title = scene.mentions().firstRole(phrase.start(), name.first());
    if (entity.isPerson() && title != null && !title.is(RoleKind.HONORIFIC)) {
      int end = name.first();
      while (end > title.last() && !scene.tokens().is(end - 1, WordClass.WORD)) {
        end--;
      }
      entity.affiliate(scene.words(phrase.start(), end));
    }
    Grade grade = grade(name, title);
    Resolution how =
        switch (grade) {
          case LISTED -> Resolution.CODEBOOK;
          case TITLE -> Resolution.TITLE;
          default -> Resolution.NAME;
        };
    return List.of(
        Found.of(entity, scene.tokens().span(name.first(), name.last()), how, grade, rule(entity)));
  }

  /** The name that the phrase's end cuts in two, or null. */
  private @Nullable Mention cut(Phrase phrase) {
    int index = scene.mentions().nameAt(phrase.core() - 1);
    if (index == scene.mentions().names().size()) {
      return null;
    }
    Mention name = scene.mentions().names().get(index);
    return name.first() >= phrase.start() && name.first() < phrase.core() ? name : null;
  }

  private static String rule(Entity entity) {
    return entity.listed() != null ? "speakers:" + entity.id() : "speaker:name";
  }

  private Grade grade(Mention name, @Nullable RoleHit title) {
    Entity entity = name.entity();
    boolean words = name.last() - name.first() > 1;
    if (entity.listed() != null) {
      boolean post =
          entity.isPerson() && scene.mentions().firstRole(name.first(), name.last()) != null;
      return post ? Grade.TITLE : Grade.LISTED;
    }
    if (words || title != null) {
      return Grade.FULL_NAME;
    }
    return entity.certain() && entity.isPerson() ? Grade.SURNAME : Grade.BARE_NAME;
  }

  /** "the former Syrian president" is not whoever holds the post. */
  private boolean isFormer(Phrase phrase, Mention name) {
    if (name.first() == phrase.start()) {
      return false;
    }
    RoleHit before = scene.mentions().firstRole(name.first() - 1, name.first());
    return before != null && before.is(RoleKind.FORMER);
  }

  /** The entity, where the mention is its own name rather than its post's. */
  private @Nullable Entity named(Phrase phrase, Mention name) {
    boolean post = scene.mentions().firstRole(name.first(), name.last()) == null;
    String last = scene.words(name.last() - 1, name.last());
    return post || name.entity().name().endsWith(last) ? name.entity() : null;
  }

  /** "the chief of staff, Lt. Gen. Omar Karim," and "a spokesman for the army, Omar Karim". */
  private @Nullable Mention apposed(Phrase phrase) {
    RoleHit head = phrases.role(phrase);
    if (head == null || (head.plural() && !isOneOf(phrase))) {
      return null;
    }
    if (!head.is(RoleKind.TITLE, RoleKind.PERSON, RoleKind.VOICE, RoleKind.PUBLIC)) {
      return head.is(RoleKind.ORGANISATION, RoleKind.MEDIA) ? body(phrase) : null;
    }
    Tokens tokens = scene.tokens();
    Mention last = scene.mentions().lastName(phrase.core(), phrase.last());
    if (last != null && last.last() == phrase.last() && isOver(head, last)) {
      return last;
    }
    for (int at = phrase.core(); at < phrase.last(); at++) {
      if (tokens.isAny(at, WordClass.mask(WordClass.RELATIVE, WordClass.FINITE))) {
        return null;
      }
      if (tokens.is(at, WordClass.COMMA)) {
        Mention name = scene.mentions().firstName(at + 1, phrase.last());
        boolean whole =
            name != null
                && name.entity().isPerson()
                && (name.last() == phrase.last() || !tokens.is(name.last(), WordClass.POSSESSIVE));
        return whole && onlyTitles(at + 1, name.first()) ? name : null;
      }
    }
    return null;
  }

  /**
   * "Mayor of Karra | Omar Ruiz": a person's name right behind the place that the title is over.
   */
  private boolean isOver(RoleHit head, Mention name) {
    Tokens tokens = scene.tokens();
    int before = name.first() - 1;
    boolean place =
        before > head.last()
            && tokens.is(before, WordClass.CAPITALISED)
            && scene.mentions().firstRole(before, before + 1) == null;
    return place
        && head.is(RoleKind.TITLE)
        && name.entity().isPerson()
        && tokens.is(head.last(), WordClass.PREPOSITION);
  }

  /** "The lake agency, LAKA,": the name of a body that the phrase describes. */
  private @Nullable Mention body(Phrase phrase) {
    int comma = phrase.core();
    Mention name =
        comma + 1 < phrase.last() && scene.tokens().is(comma, WordClass.COMMA)
            ? scene.mentions().firstName(comma + 1, phrase.last())
            : null;
    boolean whole =
        name != null
            && name.first() == comma + 1
            && name.last() == phrase.last()
            && (name.entity().type() == SpeakerType.ORGANISATION
                || name.entity().type() == SpeakerType.MEDIA);
    return whole ? name : null;
  }

  /** "One of the lawyers, Omar Ruiz,". */
  private boolean isOneOf(Phrase phrase) {
    Tokens tokens = scene.tokens();
    return phrase.first() + 1 < phrase.last()
        && tokens.norm(phrase.first()).equals("one")
        && tokens.norm(phrase.first() + 1).equals("of");
  }

  /** Whether titles alone stand in the tokens, or "known as", "identified only as". */
  private boolean onlyTitles(int first, int last) {
    Tokens tokens = scene.tokens();
    boolean named = last - first > 1 && last - first < 4 && tokens.norm(last - 1).equals("as");
    RoleHit title = scene.mentions().lastRole(first, last);
    int end = title == null ? first : title.last();
    while (end < last && tokens.isAny(end, BRACKETED)) {
      end++;
    }
    return first == last || named || (title != null && end == last);
  }
}
