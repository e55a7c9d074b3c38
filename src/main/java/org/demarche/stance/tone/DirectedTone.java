package org.demarche.stance.tone;

import static org.demarche.text.WordClass.PREPOSITION;
import static org.demarche.text.WordClass.TO;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.Tones;
import org.demarche.stance.scan.Clauses;
import org.demarche.stance.scan.Item;
import org.demarche.stance.scan.Party;
import org.demarche.stance.scan.Roles;
import org.demarche.text.Tokens;

/** Reads how one party in a sentence stands to another. */
final class DirectedTone {

  private static final double SMALL = 0.02;

  private DirectedTone() {}

  static List<Contribution> read(
      Tokens tokens, List<Item<Tones.Group>> items, int from, int to, Party source, Party target) {
    List<Contribution> found = new ArrayList<>();
    for (int at = 0; at < items.size(); at++) {
      Item<Tones.Group> item = items.get(at);
      if (item.entry().times() != 1) {
        continue;
      }
      Contribution contribution =
          item.form().verb() && item.entry().value() == 0
              ? verb(tokens, item, from, source, target)
              : noun(tokens, item, source, target);
      double value = contribution.value() * Modifiers.of(tokens, items, at);
      if (Math.abs(value) >= SMALL) {
        found.add(new Contribution(item, value, contribution.role()));
      }
    }
    return found;
  }

  private static Contribution verb(
      Tokens tokens, Item<Tones.Group> verb, int from, Party source, Party target) {
    double weight =
        Roles.agent(tokens, verb, source, from) * Roles.patient(tokens, verb, target, from);
    return new Contribution(verb, weight * verb.entry().attitude(), "does to");
  }

  /** "its support for the plan", "critical of the plan". */
  private static Contribution noun(
      Tokens tokens, Item<Tones.Group> noun, Party source, Party target) {
    int gap = target.begin() - noun.end();
    boolean toward =
        gap >= 1
            && gap <= 5
            && (tokens.is(noun.end(), PREPOSITION) || tokens.is(noun.end(), TO))
            && !Clauses.parted(tokens, noun.end(), target.begin());
    boolean held =
        source.end() <= noun.begin()
            && noun.begin() - source.end() <= 8
            && !Clauses.parted(tokens, source.end(), noun.begin());
    return new Contribution(noun, toward && held ? 0.9 * noun.entry().value() : 0, "holds");
  }
}
