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

  /** From here on a verb speaks so ill of who does it that what it is done to is lost. */
  private static final double SPOILING = -0.5;

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
      double times = times(item, items.get(at));
      if (times < 0 && item.form() == Form.FIXED && contrasted(tokens, item.end(), reached)) {
        break;
      }
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

  /**
   * To be against an evil is none: "condemned the brutal raid"; to do ill to what is good is ill:
   * "undermines the faith in our courts".
   */
  private static double times(Item<Tones.Group> item, Item<Tones.Group> turned) {
    if (!item.form().verb() || item.passive()) {
      return item.entry().times();
    }
    if (item.entry().patient() <= AGAINST) {
      return OPPOSED;
    }
    boolean spoilt = item.entry().agent() <= SPOILING && turned.entry().value() > 0;
    return spoilt ? OPPOSED : item.entry().times();
  }

  /** Whether "but" lies between, so that "not a plan but a disgrace" denies the plan alone. */
  private static boolean contrasted(Tokens tokens, int from, int to) {
    for (int at = from; at < to; at++) {
      if (tokens.norm(at).equals("but")) {
        return true;
      }
    }
    return false;
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
