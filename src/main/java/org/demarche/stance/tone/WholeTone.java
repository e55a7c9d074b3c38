package org.demarche.stance.tone;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.Tones;
import org.demarche.stance.scan.Item;
import org.demarche.text.Tokens;

/** Reads the tone of a text toward nobody in particular: whether it criticises or praises. */
final class WholeTone {

  /** To say what is not so is to argue. */
  private static final double DENIAL = -0.2;

  private WholeTone() {}

  static List<Contribution> read(Tokens tokens, List<Item<Tones.Group>> items) {
    List<Contribution> found = new ArrayList<>();
    for (int at = 0; at < items.size(); at++) {
      Item<Tones.Group> item = items.get(at);
      Tones.Group group = item.entry();
      if (group.times() < 0) {
        found.add(new Contribution(item, DENIAL, "denial"));
      }
      if (group.times() != 1) {
        continue;
      }
      double value = group.whole() * Modifiers.of(tokens, items, at);
      if (value != 0) {
        found.add(new Contribution(item, value, "clause"));
      }
    }
    return found;
  }
}
