package org.demarche.model.feature;

import static org.demarche.text.WordClass.CAPITALISED;
import static org.demarche.text.WordClass.DETERMINER;
import static org.demarche.text.WordClass.PERSONAL_PRONOUN;
import static org.demarche.text.WordClass.QUOTED;

import java.util.Locale;
import org.demarche.stance.scan.Party;
import org.demarche.text.Tokens;

/** Length, quotation, number of names; what kind of word the target is and where it stands. */
final class ShapeBlock implements Block {

  private static final int LONG = 60;
  private static final int PARTS = 5;

  @Override
  public double length() {
    return 2;
  }

  @Override
  public void add(Window window, FeatureVector out) {
    int size = window.to - window.from;
    int quoted = 0;
    int names = 0;
    for (int at = window.from; at < window.to; at++) {
      quoted += window.tokens.is(at, QUOTED) ? 1 : 0;
    }
    for (int at : window.order) {
      names += window.word(at).equals(Masks.NAME) ? 1 : 0;
    }
    out.add("length=" + Math.min(LONG, size / 10 * 10), 1, null);
    out.add("names=" + Math.min(5, names), 1, null);
    out.add("quoted=" + (quoted == 0 ? "none" : quoted * 2 < size ? "part" : "most"), 1, null);
    if (window.target.given()) {
      target(window, window.target, out);
    }
  }

  private static void target(Window window, Party target, FeatureVector out) {
    Tokens tokens = window.tokens;
    int first = target.begin();
    int size = window.to - window.from;
    out.add("at=" + PARTS * (first - window.from) / size, 1, null);
    if (first == window.from) {
      out.add("begins", 1, null);
    }
    out.add("tokens=" + Math.min(4, target.end() - first), 1, null);
    if (tokens.is(first, QUOTED)) {
      out.add("inside quotation", 1, null);
    }
    if (tokens.is(first, PERSONAL_PRONOUN)) {
      out.add("pronoun=" + tokens.norm(first), 1, null);
    }
    if (first > window.from && tokens.is(first - 1, DETERMINER)) {
      out.add("determined", 1, null);
    }
    String last = tokens.norm(target.end() - 1);
    if (last.length() > 2 && last.endsWith("s")) {
      out.add("plural", 1, null);
    }
    for (int at = first; at < target.end(); at++) {
      String text = tokens.text(at);
      if (tokens.is(at, CAPITALISED)
          && text.length() > 1
          && text.equals(text.toUpperCase(Locale.ROOT))) {
        out.add("acronym", 1, null);
      }
    }
  }
}
