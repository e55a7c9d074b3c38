package org.demarche.model.feature;

import static org.demarche.text.WordClass.ADVERB;
import static org.demarche.text.WordClass.BE;
import static org.demarche.text.WordClass.COMMA;
import static org.demarche.text.WordClass.HAVE;
import static org.demarche.text.WordClass.ING;
import static org.demarche.text.WordClass.MODAL;
import static org.demarche.text.WordClass.NEGATION;
import static org.demarche.text.WordClass.POSSESSIVE;
import static org.demarche.text.WordClass.PREPOSITION;
import static org.demarche.text.WordClass.SEMICOLON;
import static org.demarche.text.WordClass.SENTENCE_END;
import static org.demarche.text.WordClass.TO;

import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/** What the target does, is, has, and what is done to it, as far as the order of words tells. */
final class RoleBlock implements Block {

  private static final int SUBJECT_REACH = 12;
  private static final int OBJECT_REACH = 7;
  private static final int GROUP_REACH = 3;
  private static final long STOPS = WordClass.mask(SENTENCE_END, SEMICOLON);
  private static final long POSSESSED_END =
      WordClass.mask(PREPOSITION, COMMA, BE, WordClass.FINITE);

  @Override
  public double length() {
    return 1.5;
  }

  @Override
  public void add(Window window, FeatureVector out) {
    if (window.target.given()) {
      boolean possessor = possessed(window, out);
      subject(window, possessor ? "'s " : "", out);
      object(window, out);
      preposition(window, out);
    }
  }

  /** "the board's failure". */
  private static boolean possessed(Window window, FeatureVector out) {
    int end = window.target.end();
    if (end >= window.to || !window.tokens.is(end, POSSESSIVE)) {
      return false;
    }
    out.add("has", 1, null);
    for (int at = end + 1; at < Math.min(window.to, end + 5); at++) {
      out.add("has=" + window.stem(at), 1, window.span(at));
      if (window.tokens.isAny(at, POSSESSED_END)) {
        break;
      }
    }
    return true;
  }

  private static void subject(Window window, String owner, FeatureVector out) {
    Tokens tokens = window.tokens;
    boolean be = false;
    boolean have = false;
    String not = "";
    String modal = "";
    int end = window.target.end();
    for (int at = end; at < Math.min(window.to, end + SUBJECT_REACH); at++) {
      if (tokens.isAny(at, STOPS)) {
        return;
      }
      be |= tokens.is(at, BE);
      have |= tokens.is(at, HAVE);
      not = tokens.is(at, NEGATION) ? "!" : not;
      modal = tokens.is(at, MODAL) ? window.stem(at) + " " : modal;
      if (Verbs.isMain(window, at)) {
        String voice =
            be && Verbs.isParticiple(window, at)
                ? "passive "
                : be && tokens.is(at, ING) ? "progressive " : "active ";
        out.add("does=" + owner + voice + not + window.stem(at), 1, window.span(at));
        out.add("does=" + not + window.stem(at), 1, window.span(at));
        out.add("voice=" + owner + voice + not + modal + (have ? "have" : ""), 1, null);
        complements(window, at, out);
        return;
      }
      if (be && Verbs.isContent(window, at) && !tokens.is(at, ADVERB)) {
        out.add("is", 1, null);
        out.add("is=" + not + window.stem(at), 1, window.span(at));
        if (at + 1 < window.to && Verbs.isContent(window, at + 1)) {
          out.add("is=" + not + window.stem(at + 1), 1, window.span(at + 1));
        }
        return;
      }
    }
  }

  private static void complements(Window window, int verb, FeatureVector out) {
    int found = 0;
    for (int at = verb + 1; at < Math.min(window.to, verb + OBJECT_REACH) && found < 2; at++) {
      if (window.tokens.isAny(at, STOPS)) {
        return;
      }
      String pair = window.stem(verb) + " " + window.stem(at);
      if (window.tokens.is(at, PREPOSITION) || window.tokens.is(at, TO)) {
        out.add("does to=" + pair, 1, window.span(verb, at + 1));
      } else if (Verbs.isContent(window, at) || window.word(at).equals(Masks.NAME)) {
        out.add("does what=" + pair, 1, window.span(verb, at + 1));
        out.add("what=" + window.stem(at), 1, window.span(at));
        found++;
      }
    }
  }

  /** The verb before the target. */
  private static void object(Window window, FeatureVector out) {
    Tokens tokens = window.tokens;
    int begin = window.target.begin();
    String preposition = "";
    for (int at = begin - 1; at >= Math.max(window.from, begin - OBJECT_REACH); at--) {
      if (tokens.isAny(at, STOPS)) {
        return;
      }
      if (tokens.is(at, PREPOSITION) && preposition.isEmpty()) {
        preposition = " " + window.stem(at);
      }
      if (Verbs.isMain(window, at)) {
        boolean be = false;
        String not = "";
        for (int help = Math.max(window.from, at - GROUP_REACH); help < at; help++) {
          be |= tokens.is(help, BE);
          not = tokens.is(help, NEGATION) ? "!" : not;
        }
        String voice = be && Verbs.isParticiple(window, at) ? "passive " : "";
        out.add("done=" + voice + not + window.stem(at) + preposition, 1, window.span(at));
        out.add("done=" + window.stem(at), 1, window.span(at));
        return;
      }
    }
  }

  /** "criticism of the board". */
  private static void preposition(Window window, FeatureVector out) {
    int before = window.target.begin() - 1;
    if (before < window.from || !window.tokens.is(before, PREPOSITION)) {
      return;
    }
    out.add("after=" + window.stem(before), 1, null);
    for (int at = Math.max(window.from, before - 3); at < before; at++) {
      if (Verbs.isContent(window, at)) {
        String pair = window.stem(at) + " " + window.stem(before);
        out.add("after=" + pair, 1, window.span(at, before + 1));
      }
    }
  }
}
