package org.demarche.stance.tone;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.Tones;
import org.demarche.stance.scan.Item;
import org.demarche.stance.scan.Party;
import org.demarche.stance.scan.Relatives;
import org.demarche.text.Tokens;

/** Reads the tone of a text toward nobody in particular: whether it criticises or praises. */
final class WholeTone {

  /** To say what is not so is to argue. */
  private static final double DENIAL = -0.2;

  /** Ill that is told where a state is named counts more, and the name itself counts then. */
  private static final double NAMED = 2;

  private static final double NAME = -0.2;

  /** What may, should or would be counts this much. */
  private static final double WISHED = 0.5;

  private WholeTone() {}

  /** What each word adds; {@code states} are the names of states in the text. */
  static List<Contribution> read(Tokens tokens, List<Item<Tones.Group>> items, List<Party> states) {
    List<Contribution> found = new ArrayList<>();
    double sum = 0;
    for (int at = 0; at < items.size(); at++) {
      Contribution contribution = word(tokens, items, at);
      if (contribution.value() < 0 && Modifiers.wished(tokens, items.get(at))) {
        contribution = contribution.times(WISHED);
      }
      if (contribution.value() < 0 && !states.isEmpty()) {
        contribution = contribution.times(NAMED);
      }
      if (contribution.value() != 0) {
        found.add(contribution);
        sum += contribution.value();
      }
    }
    if (sum < 0 && !states.isEmpty()) {
      Party state = states.get(0);
      found.add(new Contribution(state.begin(), state.end(), "states", NAME, "named beside it"));
    }
    return found;
  }

  /** What a text judges by itself: no name, and no "territory seized after the war". */
  static List<Contribution> judge(Tokens tokens, List<Item<Tones.Group>> items, int from) {
    List<Contribution> found = new ArrayList<>();
    for (int at = 0; at < items.size(); at++) {
      Contribution contribution = word(tokens, items, at);
      if (contribution.value() > 0 && Modifiers.wished(tokens, items.get(at))) {
        contribution = contribution.times(WISHED);
      }
      if (contribution.value() != 0 && !Relatives.isReduced(tokens, items.get(at), from)) {
        found.add(contribution);
      }
    }
    return found;
  }

  private static Contribution word(Tokens tokens, List<Item<Tones.Group>> items, int at) {
    Item<Tones.Group> item = items.get(at);
    if (item.entry().times() != 1) {
      return ToneReader.contribution(item, Modifiers.denies(item) ? DENIAL : 0, "denial");
    }
    double value = item.entry().whole() * Modifiers.of(tokens, items, at);
    return ToneReader.contribution(item, value, "clause");
  }
}
