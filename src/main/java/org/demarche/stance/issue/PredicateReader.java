package org.demarche.stance.issue;

import static org.demarche.text.WordClass.BE;
import static org.demarche.text.WordClass.SENTENCE_END;

import java.util.List;
import java.util.Set;
import org.demarche.codebook.Acts;
import org.demarche.codebook.Tones;
import org.demarche.codebook.inflect.Form;
import org.demarche.stance.scan.Clauses;
import org.demarche.stance.scan.Item;
import org.demarche.stance.scan.Parties;
import org.demarche.stance.scan.Relatives;
import org.demarche.stance.tone.Modifiers;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/**
 * Reads what is said of a mention after it: "withdrawal is essential", "the talks as a historic
 * opportunity", "the plan was rejected by both".
 */
final class PredicateReader {

  private static final int TO_COPULA = 9;
  private static final int REACH = 7;
  private static final double FAINT = 0.25;
  private static final double ANNOUNCED = 0.5;

  private static final Set<String> COPULAS =
      Set.of("as", "remain", "remains", "remained", "seem", "seems", "become", "becomes", "became");

  void read(
      Tokens tokens,
      List<Item<Acts.Group>> acts,
      List<Item<Tones.Group>> tones,
      int from,
      int to,
      Mention mention,
      Speech speech,
      Attitude attitude) {
    int copula = copula(tokens, mention.end(), to);
    if (copula < 0) {
      announced(tokens, acts, mention, speech, attitude);
      verb(tokens, tones, from, mention, attitude);
      return;
    }
    int end = Math.min(to, copula + 1 + REACH);
    for (Item<Acts.Group> item : acts) {
      if (item.begin() > copula && item.end() <= end && item.passive() && isBy(tokens, item, to)) {
        Span by = Parties.after(tokens, item.end(), to);
        if (item.entry().attitude() != 0) {
          attitude.take(
              item.entry().attitude(),
              tokens.span(item.begin(), item.end()),
              "acts:" + item.entry().id());
          if (by != null && !speech.isOwn(by)) {
            attitude.disown(by);
          }
          return;
        }
      }
    }
    for (int at = 0; at < tones.size(); at++) {
      Item<Tones.Group> item = tones.get(at);
      if (item.begin() <= copula || item.end() > end || item.entry().times() != 1) {
        continue;
      }
      double value = item.entry().value() * Modifiers.of(tokens, tones, at);
      if (Math.abs(value) >= FAINT && !Clauses.parted(tokens, copula + 1, item.begin())) {
        attitude.take(
            value > 0 ? 0.7 : -0.7,
            tokens.span(item.begin(), item.end()),
            "tones:" + item.entry().id());
        if (tokens.norm(copula).equals("as")) {
          attitude.settle();
        }
        return;
      }
    }
  }

  /** "the raids will continue": who says so wants it, unless it is news. */
  private static void announced(
      Tokens tokens,
      List<Item<Acts.Group>> acts,
      Mention mention,
      Speech speech,
      Attitude attitude) {
    for (int at = 0; at + 1 < acts.size(); at++) {
      Item<Acts.Group> will = acts.get(at);
      Item<Acts.Group> verb = acts.get(at + 1);
      if (will.begin() == mention.end()
          && "will".equals(will.entry().operator())
          && verb.begin() == will.end()
          && "begin".equals(verb.entry().operator())
          && speech.isParty()) {
        attitude.take(ANNOUNCED, tokens.span(will.begin(), verb.end()), "stance:announced");
        return;
      }
    }
  }

  /** "the strikes undermined every step": what it does speaks of it. */
  private static void verb(
      Tokens tokens, List<Item<Tones.Group>> tones, int from, Mention mention, Attitude attitude) {
    for (Item<Tones.Group> item : tones) {
      int gap = item.begin() - mention.end();
      if (gap >= 0
          && gap <= 3
          && item.form().verb()
          && !item.passive()
          && !Relatives.isReduced(tokens, item, from)
          && !isSeized(tokens, mention, item)
          && Math.abs(item.entry().agent()) > FAINT
          && !Clauses.parted(tokens, mention.end(), item.begin())) {
        attitude.take(
            item.entry().agent() > 0 ? 0.6 : -0.6,
            tokens.span(item.begin(), item.end()),
            "tones:" + item.entry().id());
        return;
      }
    }
  }

  /** "withdrawal from territory seized in May": what was seized is not the withdrawal. */
  private static boolean isSeized(Tokens tokens, Mention mention, Item<?> verb) {
    boolean object = Parties.begins(tokens, verb.end());
    if (verb.form() != Form.PARTICIPLE || object) {
      return false;
    }
    for (int at = mention.begin(); at < verb.begin(); at++) {
      if (tokens.is(at, WordClass.PREPOSITION)) {
        return true;
      }
    }
    return false;
  }

  private static int copula(Tokens tokens, int from, int to) {
    for (int at = from; at < Math.min(to, from + TO_COPULA); at++) {
      if (tokens.is(at, BE) || COPULAS.contains(tokens.norm(at))) {
        return at;
      }
      if (tokens.is(at, SENTENCE_END) || Clauses.isBarrier(tokens, at, to)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isBy(Tokens tokens, Item<?> item, int to) {
    return item.end() < to && tokens.norm(item.end()).equals("by");
  }
}
