package org.demarche.speaker.party;

import java.util.ArrayList;
import java.util.List;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.phrase.Scene;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/** Names that stand side by side: "Kenya and Somalia", "Kenya, Somalia and Uganda". */
final class Runs {

  /** Tokens between two names: "Kenya | and its neighbour | Somalia". */
  private static final int GAP = 7;

  private static final long BETWEEN =
      WordClass.mask(WordClass.COMMA, WordClass.COORDINATOR, WordClass.DETERMINER);

  private final Scene scene;
  private final Tokens tokens;

  Runs(Scene scene) {
    this.scene = scene;
    this.tokens = scene.tokens();
  }

  /** The names of the enumeration that ends with a name; that name alone where there is none. */
  List<Mention> endingAt(int name) {
    List<Mention> names = scene.mentions().names();
    List<Mention> run = new ArrayList<>();
    run.add(names.get(name));
    int at = name;
    if (at > 0 && joins(names.get(at - 1), names.get(at))) {
      at--;
      run.add(0, names.get(at));
      while (at > 0 && lists(names.get(at - 1), names.get(at))) {
        at--;
        run.add(0, names.get(at));
      }
    }
    return run;
  }

  /** "Kenya | and | Somalia", "Kenya | , and the | Front". */
  private boolean joins(Mention left, Mention right) {
    boolean comma = tokens.is(left.last(), WordClass.COMMA);
    int and = comma ? left.last() + 1 : left.last();
    return right.first() - and < GAP
        && right.first() > and
        && tokens.is(and, WordClass.COORDINATOR)
        && left.entity() != right.entity()
        && (!comma || onlyBetween(and, right.first()));
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
}
