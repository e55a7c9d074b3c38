package org.demarche.speaker.phrase;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.speaker.lexicon.Reading;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Splits "the U.S., Israel, and Syria" into its parts, and "Lena Aziz, the minister," not. */
public final class Coordination {

  private final Scene scene;
  private final Phrases phrases;
  private final Tokens tokens;

  public Coordination(Scene scene, Phrases phrases) {
    this.scene = scene;
    this.phrases = phrases;
    this.tokens = scene.tokens();
  }

  /** The phrases that are coordinated in the tokens; one where none are. */
  public List<Phrase> split(int first, int last) {
    List<Phrase> parts = new ArrayList<>();
    int and = lastAnd(first, last);
    if (and > first && and + 1 < last) {
      int end = tokens.is(and - 1, WordClass.COMMA) ? and - 1 : and;
      if (end > first && isComplete(first, end) && begins(first, end, and + 1, last)) {
        for (int[] piece : pieces(first, end)) {
          add(parts, piece[0], piece[1]);
        }
        add(parts, and + 1, last);
        return parts;
      }
    }
    add(parts, first, last);
    return parts;
  }

  private void add(List<Phrase> parts, int first, int last) {
    Phrase phrase = phrases.of(first, last);
    if (phrase != null) {
      parts.add(phrase);
    }
  }

  /** The last "and" that stands in no name and in no clause of the phrase. */
  private int lastAnd(int first, int last) {
    int found = -1;
    int at = first;
    while (at < last) {
      int index = scene.mentions().nameAt(at);
      Mention name =
          index < scene.mentions().names().size() ? scene.mentions().names().get(index) : null;
      if (name != null && name.first() <= at) {
        at = name.last();
        continue;
      }
      if (at > first && tokens.is(at, WordClass.RELATIVE)) {
        return found;
      }
      if (tokens.is(at, WordClass.COORDINATOR) && !tokens.norm(at).equals("but")) {
        found = at;
      }
      at++;
    }
    return found;
  }

  /** Whether the words before "and" are a noun phrase of their own: not "Israeli and Syrian". */
  private boolean isComplete(int first, int last) {
    Phrase left = phrases.of(first, last);
    if (left == null) {
      return false;
    }
    return scene.mentions().lastName(first, last) != null || phrases.role(left) != null;
  }

  /** Whether a new phrase begins after "and", rather than the rest of the one before it. */
  private boolean begins(int first, int end, int at, int last) {
    Phrase left = phrases.of(first, end);
    Phrase right = phrases.of(at, last);
    if (left == null || right == null) {
      return false;
    }
    Mention name = phrases.name(right);
    RoleHit role = phrases.role(right);
    if (name == null && role == null) {
      return false;
    }
    boolean tail = left.core() < end && !tokens.is(left.core(), WordClass.COMMA);
    if (!tail) {
      return !goesOnApposed(left, end, right) && (!isModifier(left, right) || name != null);
    }
    if (isDetermined(right) && !leftIsPlural(left)) {
      return true;
    }
    boolean listed = name == null && role != null && role.plural() && !leftIsPlural(left);
    if (listed && tokens.norm(left.core()).equals("of")) {
      return false;
    }
    boolean person = name != null ? name.entity().isPerson() : !role.is(RoleKind.ORGANISATION);
    return person && (name == null || phrases.name(left) != null || !leftIsPlural(left));
  }

  /** "Lena Aziz, a farmer | and | mother of five": one person, of whom two things are told. */
  private boolean goesOnApposed(Phrase left, int end, Phrase right) {
    Mention name = phrases.name(left);
    RoleHit role = phrases.role(right);
    boolean apposition =
        name != null
            && name.entity().isPerson()
            && left.core() < end
            && tokens.is(left.core(), WordClass.COMMA)
            && !tokens.is(end, WordClass.COMMA)
            && scene.mentions().firstRole(left.core(), end) != null;
    return apposition && role != null && !role.plural() && phrases.name(right) == null;
  }

  /** "lobbyist and | party strategist Omar Ruiz": two titles of one name. */
  private boolean isTitled(Phrase right) {
    Mention name = phrases.name(right);
    RoleHit title = name == null ? null : scene.mentions().lastRole(right.start(), name.first());
    return name != null
        && name.entity().isPerson()
        && title != null
        && title.last() == name.first()
        && title.first() >= right.start()
        && !isDetermined(right);
  }

  /** Whether an article or the like stands before the phrase's words: "the rebel Front". */
  private boolean isDetermined(Phrase phrase) {
    return phrase.first() < phrase.start()
        && tokens.isAny(
            phrase.first(), WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE_PRONOUN));
  }

  private boolean leftIsPlural(Phrase left) {
    RoleHit role = phrases.role(left);
    return role != null && role.plural();
  }

  /** "Israeli and Syrian officials", "trade and energy ministers", "state and local leaders". */
  private boolean isModifier(Phrase left, Phrase right) {
    if (phrases.name(left) != null) {
      return false;
    }
    RoleHit noun = phrases.role(left);
    if (noun != null && !noun.plural() && left.first() == noun.first()) {
      RoleHit head = phrases.role(right);
      boolean bare =
          (!tokens.is(noun.first(), WordClass.CAPITALISED)
                  || tokens.is(noun.first(), WordClass.SENTENCE_INITIAL))
              && !noun.is(RoleKind.MEDIA);
      if (bare && head != null && head.plural() && head.first() > right.start()) {
        return true;
      }
      if (bare && !isDetermined(left) && isTitled(right)) {
        return true;
      }
    }
    for (Reading reading : scene.readings().at(left.start(), left.core())) {
      if (reading.sense() instanceof Sense.Nationality && reading.last() == left.core()) {
        return true;
      }
    }
    return phrases.role(left) == null;
  }

  /** The pieces between commas, an apposition together with what it belongs to. */
  private List<int[]> pieces(int first, int last) {
    List<int[]> pieces = new ArrayList<>();
    int from = first;
    for (int at = first; at <= last; at++) {
      if (at == last || tokens.is(at, WordClass.COMMA)) {
        if (at > from) {
          boolean apposed =
              !pieces.isEmpty() && isApposition(pieces.get(pieces.size() - 1), from, at);
          if (apposed) {
            pieces.get(pieces.size() - 1)[1] = at;
          } else {
            pieces.add(new int[] {from, at});
          }
        }
        from = at + 1;
      }
    }
    return pieces;
  }

  private boolean isApposition(int[] before, int first, int last) {
    Phrase phrase = phrases.of(first, last);
    Mention name = phrase == null ? null : phrases.name(phrase);
    @Nullable Mention earlier = scene.mentions().lastName(before[0], before[1]);
    return name == null && earlier != null && earlier.entity().isPerson();
  }
}
