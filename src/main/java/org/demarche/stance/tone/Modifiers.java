package org.demarche.stance.tone;

import java.util.List;
import org.demarche.codebook.Tones;
import org.demarche.codebook.inflect.Form;
import org.demarche.stance.scan.Clauses;
import org.demarche.stance.scan.Item;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/** What stands before an opinion word and strengthens, weakens or turns it. */
public final class Modifiers {

  private static final int REACH = 4;
  private static final int MODAL_REACH = 10;

  /** From here on a verb turns what it is done to, and by how much. */
  private static final double AGAINST = -0.4;

  private static final double OPPOSED = -0.3;

  private Modifiers() {}

  /** The factor by which the words before an item change its value. */
  public static double of(Tokens tokens, List<Item<Tones.Group>> items, int at) {
    double factor = 1;
    int reached = items.get(at).begin();
    for (int before = at - 1; before >= 0; before--) {
      Item<Tones.Group> item = items.get(before);
      if (reached - item.end() > REACH
          || Clauses.parted(tokens, item.end(), reached)
          || copula(tokens, item.end(), reached)) {
        break;
      }
      double times = times(item);
      if (times == 1 || times > 0 && reached - item.end() > 0) {
        continue;
      }
      factor *= times;
      reached = item.begin();
    }
    return Math.max(-1, Math.min(1.5, factor));
  }

  /** Whether a word says that something is not so: "not", not "ended". */
  static boolean denies(Item<Tones.Group> item) {
    return item.entry().times() < 0 && item.form() == Form.FIXED;
  }

  /** Whether a modal verb stands before it in its clause. */
  static boolean wished(Tokens tokens, Item<Tones.Group> item) {
    for (int at = item.begin() - 1; at >= Math.max(0, item.begin() - MODAL_REACH); at--) {
      if (tokens.is(at, WordClass.MODAL)) {
        return true;
      }
      if (Clauses.isBarrier(tokens, at, item.begin())) {
        return false;
      }
    }
    return false;
  }

  /** To be against an evil is none: "condemned the brutal raid". */
  private static double times(Item<Tones.Group> item) {
    boolean against = item.form().verb() && !item.passive() && item.entry().patient() <= AGAINST;
    return against ? OPPOSED : item.entry().times();
  }

  /** Whether a form of "be" lies between: "a deal without guarantees is a betrayal". */
  private static boolean copula(Tokens tokens, int from, int to) {
    for (int at = from; at < to; at++) {
      if (tokens.is(at, WordClass.BE) && !tokens.norm(at).equals("be")) {
        return true;
      }
    }
    return false;
  }
}
