package org.demarche.model.feature;

import org.demarche.stance.scan.Party;

/** The words just left and right of the target. */
final class NearBlock implements Block {

  /** Tokens to either side that count as near. */
  private static final int NEAR = 5;

  @Override
  public void add(Window window, FeatureVector out) {
    Party target = window.target;
    if (!target.given()) {
      return;
    }
    int begin = target.begin();
    int end = target.end();
    for (int at = Math.max(window.from, begin - NEAR); at < begin; at++) {
      out.add("l=" + window.word(at), 1, window.span(at));
    }
    for (int at = end; at < Math.min(window.to, end + NEAR); at++) {
      out.add("r=" + window.word(at), 1, window.span(at));
    }
    String before = word(window, begin - 1);
    String after = word(window, end);
    out.add("l1=" + before, 1, null);
    out.add("r1=" + after, 1, null);
    out.add("lr=" + before + " " + after, 1, null);
    out.add("l2=" + word(window, begin - 2) + " " + before, 1, null);
    out.add("r2=" + after + " " + word(window, end + 1), 1, null);
  }

  private static String word(Window window, int at) {
    return window.holds(at) ? window.word(at) : "|";
  }
}
