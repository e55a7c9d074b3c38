package org.demarche.stance.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.codebook.Acts;
import org.demarche.codebook.Attitudes;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Tones;
import org.demarche.codebook.inflect.Inflector;
import org.demarche.quote.Statement;
import org.demarche.stance.act.ActGrammar;
import org.demarche.stance.scan.Clauses;
import org.demarche.stance.scan.Item;
import org.demarche.stance.scan.Lexicon;
import org.demarche.stance.scan.Party;
import org.demarche.stance.tone.Modifiers;
import org.demarche.stance.tone.ToneGrammar;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/** Finds the words that tell how somebody stands, of acts, attitudes and tones. */
final class Wording {

  /** Tokens after a cue that tell what part of speech it is. */
  private static final int CONTEXT = 4;

  private static final int NEGATION_REACH = 5;

  /**
   * What was found in a stretch of text.
   *
   * @param governors in text order, none overlapping
   * @param predicates in text order, the longer first
   */
  record Found(List<Governor> governors, List<Predicate> predicates) {}

  private final ActGrammar acts;
  private final ToneGrammar tones;
  private final Lexicon<Attitudes.Group> attitudes;

  Wording(Codebook codebook, ActGrammar acts, ToneGrammar tones) {
    this.acts = acts;
    this.tones = tones;
    this.attitudes =
        new Lexicon<>(
            codebook.attitudes().groups(),
            Attitudes.Group::words,
            new Inflector(codebook.inflections()));
  }

  /** The words in [from, to), of which {@code actItems} are known already. */
  Found find(Tokens tokens, List<Item<Acts.Group>> actItems, int from, int to) {
    List<Item<Attitudes.Group>> sides = attitudes.scan(tokens, from, to);
    List<Item<Tones.Group>> opinions = tones.scan(tokens, from, to);
    return new Found(
        governors(tokens, actItems, sides, opinions), predicates(tokens, sides, opinions));
  }

  /** The governing words of a cue, of which {@code actItems} are known already. */
  List<Governor> cue(Tokens tokens, List<Item<Acts.Group>> actItems, Statement statement) {
    List<Governor> found = new ArrayList<>();
    for (Span part : statement.cue()) {
      Party party = Party.at(tokens, part);
      int from = Math.max(0, party.begin() - CONTEXT);
      int to = Math.min(tokens.size(), party.end() + CONTEXT);
      List<Item<Acts.Group>> known = within(party, actItems);
      found.addAll(
          governors(
              tokens,
              known,
              within(party, attitudes.scan(tokens, from, party.end(), to)),
              within(party, tones.scan(tokens, from, party.end()))));
    }
    return found;
  }

  private static <E> List<Item<E>> within(Party party, List<Item<E>> items) {
    return items.stream().filter(item -> party.holds(item.begin())).toList();
  }

  /** Of words that overlap the longest; of equal ones an attitude, then an act, then a tone. */
  private List<Governor> governors(
      Tokens tokens,
      List<Item<Acts.Group>> actItems,
      List<Item<Attitudes.Group>> sides,
      List<Item<Tones.Group>> opinions) {
    List<Governor> all = new ArrayList<>();
    for (Item<Attitudes.Group> item : sides) {
      Governor governor = Governor.of(tokens, item);
      if (governor.object() != 0 || governor.turns() || item.entry().subject() == 0) {
        all.add(governor);
      }
    }
    actItems.forEach(item -> all.add(Governor.of(item, acts.operator(item.entry()))));
    for (Item<Tones.Group> item : opinions) {
      Governor governor = Governor.of(item);
      if (governor != null) {
        all.add(governor);
      }
    }
    List<Governor> longest = new ArrayList<>(all);
    longest.sort(Comparator.comparingInt(one -> one.begin() - one.end()));
    List<Governor> kept = new ArrayList<>();
    for (Governor governor : longest) {
      if (kept.stream().noneMatch(other -> overlap(other.item(), governor.item()))) {
        kept.add(governor);
      }
    }
    kept.sort(Comparator.comparingInt(Governor::begin));
    return kept;
  }

  private static List<Predicate> predicates(
      Tokens tokens, List<Item<Attitudes.Group>> sides, List<Item<Tones.Group>> opinions) {
    List<Predicate> found = new ArrayList<>();
    for (Item<Attitudes.Group> item : sides) {
      if (item.entry().subject() != 0) {
        double value = item.entry().subject() * (denied(tokens, item.begin()) ? -1 : 1);
        found.add(new Predicate(item, "attitudes:" + item.entry().id(), value));
      }
    }
    for (int at = 0; at < opinions.size(); at++) {
      Item<Tones.Group> item = opinions.get(at);
      double value = item.form().verb() ? item.entry().agent() : item.entry().value();
      boolean free = sides.stream().noneMatch(other -> overlap(other, item));
      if (value != 0 && item.entry().times() == 1 && free) {
        found.add(
            new Predicate(
                item, "tones:" + item.entry().id(), value * Modifiers.of(tokens, opinions, at)));
      }
    }
    found.sort(
        Comparator.comparingInt(Predicate::begin)
            .thenComparing(Comparator.comparingInt(Predicate::end).reversed()));
    return found;
  }

  /** Whether a negation stands before a predicate, or before the "be" that leads to it. */
  private static boolean denied(Tokens tokens, int begin) {
    for (int at = begin - 1; at >= Math.max(0, begin - NEGATION_REACH); at--) {
      if (tokens.is(at, WordClass.NEGATION) || tokens.norm(at).equals("no")) {
        return true;
      }
      if (tokens.norm(at).equals("but")) {
        return false; // "not a wish but a need"
      }
      boolean finite = tokens.is(at, WordClass.BE) && !tokens.norm(at).startsWith("be");
      if (finite || Clauses.isBarrier(tokens, at, begin)) {
        return false;
      }
    }
    return false;
  }

  private static boolean overlap(Item<?> one, Item<?> other) {
    return one.begin() < other.end() && other.begin() < one.end();
  }
}
