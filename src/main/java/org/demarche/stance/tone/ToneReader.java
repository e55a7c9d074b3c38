package org.demarche.stance.tone;

import static org.demarche.text.WordClass.BE;
import static org.demarche.text.WordClass.COMMA;
import static org.demarche.text.WordClass.DETERMINER;
import static org.demarche.text.WordClass.POSSESSIVE;
import static org.demarche.text.WordClass.PREPOSITION;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.Tones;
import org.demarche.stance.scan.Clauses;
import org.demarche.stance.scan.Item;
import org.demarche.stance.scan.Party;
import org.demarche.stance.scan.Roles;
import org.demarche.text.Tokens;

/** Reads the tone of a sentence toward somebody in it. */
public final class ToneReader {

  private static final double SMALL = 0.02;

  /** What a target says of others counts this much as said of itself. */
  private static final double OWN_WORDS = 0.3;

  /**
   * Weight of a word beside the target that nothing ties to it, how it fades, and across clauses.
   */
  private static final double CLAUSE = 0.5;

  private static final double FADING = 20;
  private static final double ACROSS = 0.7;

  private static final String NEAR = "near";
  private static final String PREDICATE = "predicate";

  private final ToneGrammar grammar;

  public ToneReader(ToneGrammar grammar) {
    this.grammar = grammar;
  }

  /**
   * What each word of a sentence adds to its tone: the source's toward the target, the sentence's
   * toward the target where no source is given, the sentence's own without a target.
   */
  public List<Contribution> read(Tokens tokens, int from, int to, Party source, Party target) {
    List<Item<Tones.Group>> items = grammar.scan(tokens, from, to);
    if (!target.given()) {
      return WholeTone.read(tokens, items, grammar.states(tokens, from, to));
    }
    Party whole = target.whole(tokens, from, to);
    return source.given()
        ? DirectedTone.read(tokens, items, from, to, source.whole(tokens, from, to), whole)
        : toward(tokens, items, from, to, whole);
  }

  /** What the words of [from, to) judge, whoever is spoken of. */
  public List<Contribution> judge(Tokens tokens, int from, int to) {
    return WholeTone.judge(tokens, grammar.scan(tokens, from, to), from);
  }

  /** What each word of a sentence adds to the tone toward {@code target}. */
  static List<Contribution> toward(
      Tokens tokens, List<Item<Tones.Group>> items, int from, int to, Party target) {
    List<Contribution> found = new ArrayList<>();
    int speaks = speaks(tokens, items, from, to, target);
    for (int at = 0; at < items.size(); at++) {
      Item<Tones.Group> item = items.get(at);
      if (item.entry().times() != 1 || overlaps(item, target)) {
        continue;
      }
      Contribution contribution =
          item.form().verb() && item.entry().value() == 0
              ? verb(tokens, item, target, from)
              : word(tokens, item, target, from);
      double factor = Modifiers.of(tokens, items, at);
      if (factor < 0 && contribution.value() < 0 && !contribution.role().equals(PREDICATE)) {
        // what somebody did not do wrong is no praise
        continue;
      }
      if (item.begin() > speaks && contribution.role().equals(NEAR)) {
        factor *= OWN_WORDS;
      }
      contribution = contribution.times(factor);
      if (Math.abs(contribution.value()) >= SMALL) {
        found.add(contribution);
      }
    }
    return found;
  }

  static Contribution contribution(Item<Tones.Group> item, double value, String role) {
    return new Contribution(item.begin(), item.end(), item.entry().id(), value, role);
  }

  /**
   * After which token the target itself speaks or judges, so that what stands there is of others:
   * "prosecutors charged", "the minister said"; the last token where it does not.
   */
  private static int speaks(
      Tokens tokens, List<Item<Tones.Group>> items, int from, int to, Party target) {
    for (Item<Tones.Group> item : items) {
      if (item.form().verb()
          && Math.abs(item.entry().agent()) < Math.abs(item.entry().patient())
          && item.entry().patient() != 0
          && Roles.agent(tokens, item, target, from) >= 0.5) {
        return item.end() - 1;
      }
    }
    int said = Sayer.after(tokens, target, to);
    return said < 0 ? to : said;
  }

  private static boolean overlaps(Item<?> item, Party target) {
    return item.begin() < target.end() && target.begin() < item.end();
  }

  private static Contribution verb(Tokens tokens, Item<Tones.Group> verb, Party target, int from) {
    double agent = Roles.agent(tokens, verb, target, from);
    double patient = Roles.patient(tokens, verb, target, from);
    double done = agent * verb.entry().agent();
    double suffered = patient * verb.entry().patient();
    return Math.abs(done) > Math.abs(suffered)
        ? contribution(verb, done, "agent")
        : contribution(verb, suffered, "patient");
  }

  private static Contribution word(Tokens tokens, Item<Tones.Group> word, Party target, int from) {
    double value = word.entry().value();
    boolean after = word.begin() >= target.end();
    int begin = after ? target.end() : word.end();
    int end = after ? word.begin() : target.begin();
    int distance = end - begin;
    if (after) {
      if (distance == 0 || tokens.is(begin, POSSESSIVE) && distance <= 3) {
        return contribution(word, 0.8 * value, "possessed");
      }
      if (distance <= 8 && predicates(tokens, begin, end)) {
        return contribution(word, value, PREDICATE);
      }
      if (distance <= 5 && tokens.is(begin, COMMA) && tokens.is(begin + 1, DETERMINER)) {
        return contribution(word, 0.8 * value, "apposition");
      }
    } else {
      if (distance == 0
          || distance <= 2 && !tokens.is(begin, COMMA) && !tokens.is(begin, PREPOSITION)) {
        return contribution(word, 0.8 * value, "attribute");
      }
      if (distance <= 4 && tokens.is(begin, PREPOSITION)) {
        return contribution(word, 0.7 * value, "of");
      }
    }
    double near = CLAUSE * Math.exp(-distance / FADING);
    for (int at = begin; at < end; at++) {
      near *= Clauses.isBarrier(tokens, at, end) ? ACROSS : 1;
    }
    return contribution(word, near * value, NEAR);
  }

  /** Whether a form of "be" stands here and no clause ends. */
  private static boolean predicates(Tokens tokens, int from, int to) {
    boolean be = false;
    for (int at = from; at < to; at++) {
      be |= tokens.is(at, BE);
      if (Clauses.isBarrier(tokens, at, to)) {
        return false;
      }
    }
    return be;
  }
}
