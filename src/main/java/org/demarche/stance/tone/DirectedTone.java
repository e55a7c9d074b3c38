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
import org.demarche.text.WordClass;

/** Reads how one party in a sentence stands to another. */
final class DirectedTone {

  private static final double SMALL = 0.02;

  /** What is said counts this much as if it were done. */
  private static final double SAID = 0.8;

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
      contribution = contribution.times(Modifiers.of(tokens, items, at));
      if (Math.abs(contribution.value()) >= SMALL) {
        found.add(contribution);
      }
    }
    found.addAll(said(tokens, items, from, to, source, target));
    return found;
  }

  /** A source that speaks holds what it says of the target. */
  private static List<Contribution> said(
      Tokens tokens, List<Item<Tones.Group>> items, int from, int to, Party source, Party target) {
    int after = Sayer.after(tokens, source, to);
    int before = Sayer.before(tokens, source, from);
    int begin = after >= 0 && target.begin() > after ? after + 1 : from;
    int end = after >= 0 && target.begin() > after ? to : Math.max(before, source.begin());
    if (after < 0 && before < 0 || target.begin() < begin || target.end() > end) {
      return List.of();
    }
    List<Item<Tones.Group>> content =
        items.stream().filter(item -> item.begin() >= begin && item.end() <= end).toList();
    List<Contribution> held = new ArrayList<>();
    for (Contribution part : ToneReader.toward(tokens, content, begin, end, target)) {
      held.add(part.times(SAID).as("says of"));
    }
    return held;
  }

  private static Contribution verb(
      Tokens tokens, Item<Tones.Group> verb, int from, Party source, Party target) {
    double weight =
        Roles.agent(tokens, verb, source, from) * Roles.patient(tokens, verb, target, from);
    return ToneReader.contribution(verb, weight * verb.entry().attitude(), "does to");
  }

  /** "its support for the plan", "critical of the plan". */
  private static Contribution noun(
      Tokens tokens, Item<Tones.Group> noun, Party source, Party target) {
    int gap = target.begin() - noun.end();
    boolean toward =
        gap >= 0
            && gap <= 5
            && (tokens.is(noun.end(), PREPOSITION)
                || tokens.is(noun.end(), TO)
                || tokens.isAny(noun.end() - 1, WordClass.mask(PREPOSITION, TO)))
            && !Clauses.parted(tokens, noun.end(), target.begin());
    boolean held =
        source.end() <= noun.begin()
            && noun.begin() - source.end() <= 8
            && !Clauses.parted(tokens, source.end(), noun.begin());
    return ToneReader.contribution(noun, toward && held ? 0.9 * noun.entry().value() : 0, "holds");
  }
}
