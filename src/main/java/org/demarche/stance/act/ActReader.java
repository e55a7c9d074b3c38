package org.demarche.stance.act;

import static org.demarche.text.WordClass.COMMA;
import static org.demarche.text.WordClass.COORDINATOR;
import static org.demarche.text.WordClass.DETERMINER;
import static org.demarche.text.WordClass.POSSESSIVE;
import static org.demarche.text.WordClass.PREPOSITION;
import static org.demarche.text.WordClass.TO;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.codebook.Act;
import org.demarche.codebook.Acts;
import org.demarche.stance.scan.Clauses;
import org.demarche.stance.scan.Item;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads acts off a scanned text: an operator's value is what its row of the table makes of the
 * value of what stands to its right.
 */
public final class ActReader {

  /** Between an operator and what stands under it lie no more tokens than this. */
  private static final int REACH = 14;

  /** More operators stand over one another in no sentence; a list of such words is none. */
  private static final int DEEPEST = 12;

  /** The kind of "without". */
  private static final String EXCLUSION = "exclusion";

  private static final long BREAKS_COMPOUND =
      WordClass.mask(PREPOSITION, COORDINATOR, COMMA, DETERMINER, TO, POSSESSIVE);

  private final ActGrammar grammar;

  public ActReader(ActGrammar grammar) {
    this.grammar = grammar;
  }

  /**
   * The first act whose outermost word stands in [from, to).
   *
   * @param items of the whole sentence
   * @param limit one past the last token that a chain may reach
   * @param nouns whether a noun alone counts: "Cuba's refusal"
   * @return null if there is none
   */
  public @Nullable Value first(
      Tokens tokens, List<Item<Acts.Group>> items, int from, int to, int limit, boolean nouns) {
    for (int at = 0; at < items.size(); at++) {
      Item<Acts.Group> item = items.get(at);
      if (item.begin() < from || item.begin() >= to || (!nouns && item.form().noun())) {
        continue;
      }
      Value value = read(tokens, items, at, limit);
      if (value.act() != null) {
        return value;
      }
      if (value.inner() != null && value.operator() != null) {
        while (at + 1 < items.size() && items.get(at + 1).begin() < value.end()) {
          at++;
        }
      }
    }
    return null;
  }

  /** The value of the chain that begins with an item. */
  public Value read(Tokens tokens, List<Item<Acts.Group>> items, int at, int limit) {
    return read(tokens, items, at, limit, 1);
  }

  private Value read(Tokens tokens, List<Item<Acts.Group>> items, int at, int limit, int depth) {
    Item<Acts.Group> item = items.get(at);
    Acts.Operator operator = grammar.operator(item.entry());
    if (operator == null) {
      return new Value(item.entry().act(), item.entry().kind(), null, null, List.of(item));
    }
    int under = excluded(tokens, items, at, limit, operator);
    under = under < 0 ? under(tokens, items, at, limit, operator.nouns()) : under;
    boolean ends = under < 0 || depth == DEEPEST;
    return apply(operator, item, ends ? null : read(tokens, items, under, limit, depth + 1));
  }

  /** An operator over what stands under it. */
  Value apply(Acts.Operator operator, Item<Acts.Group> item, @Nullable Value under) {
    if (under != null && under.operator() != null) {
      String undone = operator.undoes().get(under.operator().id());
      Acts.Operator instead = undone == null ? null : grammar.operator(undone);
      if (instead != null) {
        Value value = apply(instead, item, under.inner());
        return new Value(value.act(), value.kind(), instead, under, joined(item, under.items()));
      }
    }
    String made = grammar.makes(operator, under);
    Act act =
        switch (made) {
          case "same" -> under == null ? null : under.act();
          case "none" -> null;
          default -> Act.valueOf(made.toUpperCase(Locale.ROOT));
        };
    String kind = made.equals("same") && under != null ? under.kind() : null;
    return new Value(
        act, kind, operator, under, joined(item, under == null ? List.of() : under.items()));
  }

  private static List<Item<Acts.Group>> joined(
      Item<Acts.Group> first, List<Item<Acts.Group>> rest) {
    List<Item<Acts.Group>> all = new ArrayList<>(rest.size() + 1);
    all.add(first);
    all.addAll(rest);
    return all;
  }

  /** Number of the "without" in "no talks without a release", or -1. */
  private static int excluded(
      Tokens tokens, List<Item<Acts.Group>> items, int at, int limit, Acts.Operator operator) {
    int reached = items.get(at).end();
    for (int next = at + 1; next < Math.min(items.size(), at + DEEPEST); next++) {
      Item<Acts.Group> item = items.get(next);
      if (item.begin() >= limit
          || item.begin() - reached > REACH
          || Clauses.parted(tokens, reached, item.begin())) {
        return -1;
      }
      if (EXCLUSION.equals(item.entry().kind())) {
        return operator.undoes().containsKey(item.entry().operator()) ? next : -1;
      }
      reached = item.end();
    }
    return -1;
  }

  /** Number of the item that stands under an operator, or -1. */
  private static int under(
      Tokens tokens, List<Item<Acts.Group>> items, int at, int limit, boolean nouns) {
    Item<Acts.Group> operator = items.get(at);
    int next = at + 1;
    if (next >= items.size()) {
      return -1;
    }
    Item<Acts.Group> item = items.get(next);
    if (item.begin() >= limit
        || item.begin() - operator.end() > REACH
        || Clauses.parted(tokens, operator.end(), item.begin())
        || Conditions.opens(item)
        || (nouns && item.form().verb())) {
      return -1;
    }
    return item.form().noun() ? head(tokens, items, next, limit) : next;
  }

  /** The last noun of a compound, which says what the whole of it is: "military aid" is aid. */
  private static int head(Tokens tokens, List<Item<Acts.Group>> items, int at, int limit) {
    int head = at;
    while (head + 1 < items.size() && items.get(head).entry().operator() == null) {
      Item<Acts.Group> next = items.get(head + 1);
      int end = items.get(head).end();
      if (!next.form().noun() || next.begin() >= limit || next.begin() - end > 1) {
        break;
      }
      boolean apart = false;
      for (int i = end; i < next.begin(); i++) {
        apart |= tokens.isAny(i, BREAKS_COMPOUND);
      }
      if (apart) {
        break;
      }
      head++;
    }
    return head;
  }
}
