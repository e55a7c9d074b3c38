package org.demarche.speaker.naming;

import java.util.Set;
import org.demarche.codebook.roles.Gender;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Phrases;
import org.demarche.speaker.phrase.Scene;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** The name behind a noun that means its bearer: "her deputy in Karra, Omar Ruiz,". */
public final class Apposed {

  /** "Colonel | (ret.) | Omar Ruiz". */
  private static final long BRACKETED =
      WordClass.mask(
          WordClass.BRACKET_OPEN,
          WordClass.BRACKET_CLOSE,
          WordClass.ABBREVIATION,
          WordClass.SENTENCE_END);

  /** Tokens behind a noun in which "who gave her name only as" must end. */
  private static final int REACH = 12;

  /** What says that a name follows: "a judge | named | Omar Ruiz". */
  private static final Set<String> NAMES =
      Set.of(
          "named",
          "called",
          "nicknamed",
          "known",
          "identified",
          "introduced",
          "gave",
          "gives",
          "giving",
          "goes",
          "went",
          "going",
          "calls",
          "calling",
          "using",
          "uses",
          "used",
          "identifying",
          "identifies",
          "introduces",
          "introducing");

  /** What may stand between such a word and the name: "introduced | herself only as | Lena". */
  private static final Set<String> BETWEEN =
      Set.of(
          "himself",
          "herself",
          "themselves",
          "only",
          "simply",
          "just",
          "his",
          "her",
          "their",
          "a",
          "the",
          "as",
          "by",
          "of",
          "name",
          "nickname",
          "pseudonym",
          "alias",
          "nom",
          "de",
          "guerre",
          "first",
          "given",
          "to",
          "reporters",
          "locally",
          "and",
          "surname",
          "family",
          "would");

  private final Scene scene;
  private final Tokens tokens;
  private final Phrases phrases;

  public Apposed(Scene scene, Phrases phrases) {
    this.scene = scene;
    this.tokens = scene.tokens();
    this.phrases = phrases;
  }

  /** The name; null where the phrase's noun is several, or no name belongs to it. */
  @Nullable Mention of(Phrase phrase) {
    RoleHit noun = phrases.role(phrase);
    boolean thing = noun != null && noun.senses().stream().allMatch(Apposed::isOther);
    RoleHit head = thing ? null : noun;
    if (head == null ? !isDetermined(phrase) : head.plural() && !isOneOf(phrase)) {
      return null;
    }
    if (head != null && !isPersonal(head)) {
      return head.is(RoleKind.ORGANISATION, RoleKind.MEDIA) ? body(phrase) : null;
    }
    Mention last = scene.mentions().lastName(phrase.core(), phrase.last());
    if (head != null && last != null && last.last() == phrase.last() && isOver(head, last)) {
      return last;
    }
    Mention behind = behindComma(phrase);
    return behind == null && head != null ? told(phrase.core(), gender(head)) : behind;
  }

  /** "Her shadow" and "the charge" mean persons where a name says so. */
  private static boolean isOther(Sense.InRole sense) {
    return sense.role().kind() == RoleKind.THING || sense.role().kind() == RoleKind.RANK;
  }

  private static boolean isPersonal(RoleHit head) {
    return head.is(RoleKind.TITLE, RoleKind.PERSON, RoleKind.VOICE, RoleKind.PUBLIC);
  }

  /** "Her shadow", "Kenya's shadow": a noun that no word list has may be a person's. */
  private boolean isDetermined(Phrase phrase) {
    boolean word =
        tokens.is(phrase.core() - 1, WordClass.WORD)
            && !tokens.is(phrase.core() - 1, WordClass.CAPITALISED)
            && !tokens.norm(phrase.core() - 1).endsWith("s");
    boolean determined =
        tokens.isAny(
            phrase.first(), WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE_PRONOUN));
    for (int i = phrase.first(); i < phrase.core(); i++) {
      determined |= tokens.is(i, WordClass.POSSESSIVE);
    }
    return word && determined && phrase.core() > phrase.start();
  }

  private @Nullable Mention behindComma(Phrase phrase) {
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

  private static @Nullable Gender gender(RoleHit head) {
    Sense.InRole sense = head.as(RoleKind.TITLE, RoleKind.PERSON, RoleKind.VOICE, RoleKind.PUBLIC);
    return sense == null ? null : sense.role().gender();
  }

  /**
   * "A judge | named Omar Ruiz", "a woman | who gave her name only as Lena".
   *
   * @param from one past the noun
   */
  public @Nullable Mention told(int from, @Nullable Gender gender) {
    int at = from;
    while (at < from + 3
        && at < tokens.size()
        && tokens.isAny(at, WordClass.mask(WordClass.COMMA, WordClass.RELATIVE))) {
      at++;
    }
    if (at >= tokens.size() || !NAMES.contains(tokens.norm(at))) {
      return null;
    }
    int limit = Math.min(tokens.size(), at + REACH);
    Mention name = scene.mentions().firstName(at + 1, limit);
    if (name == null || !onlyBetween(at + 1, name.first())) {
      return null;
    }
    Entity entity = name.entity();
    boolean bare = entity.type() == SpeakerType.ORGANISATION && entity.heads().isEmpty();
    if (bare && entity.listed() == null) {
      entity.person(gender);
    }
    return entity.isPerson() ? name : null;
  }

  private boolean onlyBetween(int first, int last) {
    for (int i = first; i < last; i++) {
      boolean title = scene.mentions().firstRole(i, i + 1) != null;
      if (!title && !BETWEEN.contains(tokens.norm(i)) && tokens.is(i, WordClass.WORD)) {
        return false;
      }
    }
    return true;
  }

  /**
   * "Mayor of Karra | Omar Ruiz": a person's name right behind the place that the title is over.
   */
  private boolean isOver(RoleHit head, Mention name) {
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
        comma + 1 < phrase.last() && tokens.is(comma, WordClass.COMMA)
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
    return phrase.first() + 1 < phrase.last()
        && tokens.norm(phrase.first()).equals("one")
        && tokens.norm(phrase.first() + 1).equals("of");
  }

  /** Whether titles alone stand in the tokens, or "known as", "identified only as". */
  private boolean onlyTitles(int first, int last) {
    boolean named = last - first > 1 && last - first < 4 && tokens.norm(last - 1).equals("as");
    RoleHit title = scene.mentions().lastRole(first, last);
    int end = title == null ? first : title.last();
    while (end < last && tokens.isAny(end, BRACKETED)) {
      end++;
    }
    return first == last || named || (title != null && end == last);
  }
}
