package org.demarche.speaker.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.phrase.Scene;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Names that stand side by side: "Kenya and Somalia", "Kenya, Somalia and Uganda". */
final class Runs {

  /** Tokens between two names: "Kenya | and its neighbour | Somalia". */
  private static final int GAP = 7;

  /** Between persons: "President Lena Aziz | of Kenya and her foreign minister, | Omar Ruiz". */
  private static final int PERSONS_GAP = 14;

  private static final Set<String> LOCATIVES = Set.of("in", "at", "near", "outside");

  private static final long BETWEEN =
      WordClass.mask(WordClass.COMMA, WordClass.COORDINATOR, WordClass.DETERMINER);

  private static final long CLAUSE =
      WordClass.mask(
          WordClass.FINITE,
          WordClass.REPORTING,
          WordClass.PAST,
          WordClass.SENTENCE_END,
          WordClass.SEMICOLON,
          WordClass.SUBORDINATOR,
          WordClass.QUOTE_OPEN);

  private final Scene scene;
  private final Tokens tokens;

  Runs(Scene scene) {
    this.scene = scene;
    this.tokens = scene.tokens();
  }

  /** The names of the enumeration that ends with a name; that name alone where there is none. */
  List<Mention> endingAt(int name) {
    return endingAt(name, entity -> true);
  }

  /** The same of names of a kind: others may stand between them, "Aziz of Kenya and Ruiz". */
  List<Mention> endingAt(int name, Predicate<Entity> kind) {
    List<Mention> names = scene.mentions().names();
    List<Mention> run = new ArrayList<>();
    run.add(names.get(name));
    int left = before(name, kind);
    if (left >= 0 && joins(names.get(left), names.get(name))) {
      run.add(0, names.get(left));
      int next = before(left, kind);
      while (next >= 0 && lists(names.get(next), names.get(left))) {
        run.add(0, names.get(next));
        left = next;
        next = before(left, kind);
      }
    }
    return arePlaces(run) ? List.of(names.get(name)) : run;
  }

  /** "met in Karra and Ruda": where something happened is no party to it, unless it is a state. */
  private boolean arePlaces(List<Mention> run) {
    int before = run.get(0).first() - 1;
    return run.size() > 1
        && before >= 0
        && LOCATIVES.contains(tokens.norm(before))
        && run.stream().allMatch(name -> name.entity().type() == SpeakerType.ORGANISATION);
  }

  private int before(int name, Predicate<Entity> kind) {
    List<Mention> names = scene.mentions().names();
    int at = name - 1;
    while (at >= 0 && name - at < 4 && !kind.test(names.get(at).entity())) {
      at--;
    }
    return at >= 0 && kind.test(names.get(at).entity()) ? at : -1;
  }

  /** "Kenya | and | Somalia", "Kenya | , and the | Front", "Aziz | of Kenya and | Ruiz". */
  private boolean joins(Mention left, Mention right) {
    if (left.entity() == right.entity() || right.first() <= left.last()) {
      return false;
    }
    boolean comma = tokens.is(left.last(), WordClass.COMMA);
    int and = comma ? left.last() + 1 : left.last();
    boolean near =
        right.first() - and < GAP
            && right.first() > and
            && tokens.is(and, WordClass.COORDINATOR)
            && (!comma || onlyBetween(and, right.first()));
    boolean persons = left.entity().isPerson() && right.entity().isPerson();
    return near || (persons && isJoined(left.last(), right.first()));
  }

  /** Whether one "and" and no clause stand in the tokens. */
  private boolean isJoined(int first, int last) {
    int and = 0;
    for (int i = first; i < last; i++) {
      if (tokens.isAny(i, CLAUSE)) {
        return false;
      }
      and += tokens.norm(i).equals("and") ? 1 : 0;
    }
    return and == 1 && last - first < PERSONS_GAP;
  }

  /** "Kenya | , | Somalia". */
  private boolean lists(Mention left, Mention right) {
    return tokens.is(left.last(), WordClass.COMMA)
        && onlyBetween(left.last(), right.first())
        && left.entity() != right.entity();
  }

  private boolean onlyBetween(int first, int last) {
    for (int i = first; i < last; i++) {
      if (!tokens.isAny(i, BETWEEN)) {
        return false;
      }
    }
    return last - first < GAP;
  }

  /** The last two persons before a token whom one sentence names, and nobody else. */
  @Nullable List<Mention> twoInOneSentence(int before, Predicate<Entity> kind, int sentences) {
    List<Mention> names = scene.mentions().names();
    int here = scene.document().sentenceOf(before);
    for (int i = scene.mentions().nameAt(before) - 1; i > 0; i--) {
      int sentence = scene.document().sentenceOf(names.get(i).first());
      if (here - sentence > sentences) {
        return null;
      }
      List<Mention> two = new ArrayList<>();
      for (int j = i;
          j >= 0 && sentence == scene.document().sentenceOf(names.get(j).first());
          j--) {
        Mention name = names.get(j);
        boolean seen = two.stream().anyMatch(other -> other.entity() == name.entity());
        if (kind.test(name.entity()) && !seen) {
          two.add(0, name);
        }
      }
      if (two.size() == 2) {
        return two;
      }
    }
    return null;
  }
}
