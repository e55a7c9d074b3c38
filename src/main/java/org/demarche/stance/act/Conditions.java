package org.demarche.stance.act;

import static org.demarche.text.WordClass.COMMA;
import static org.demarche.text.WordClass.DASH;
import static org.demarche.text.WordClass.NEGATION;
import static org.demarche.text.WordClass.QUOTE_CLOSE;
import static org.demarche.text.WordClass.SEMICOLON;
import static org.demarche.text.WordClass.SENTENCE_END;

import java.util.List;
import java.util.Set;
import org.demarche.codebook.Acts;
import org.demarche.stance.scan.Item;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds what an act hangs on: "if", "unless", "in exchange for" and what follows. */
public final class Conditions {

  /** The kinds of the words that open a condition. */
  private static final Set<String> KINDS = Set.of("condition", "requirement", "hindrance");

  private static final long ENDS =
      WordClass.mask(COMMA, DASH, SEMICOLON, SENTENCE_END, QUOTE_CLOSE);

  private Conditions() {}

  /** Whether a word opens a condition. */
  public static boolean opens(Item<Acts.Group> item) {
    return item.entry().kind() != null && KINDS.contains(item.entry().kind());
  }

  /** Whether a condition is a clause of its own: "if", "unless". */
  static boolean opensClause(Tokens tokens, Span condition) {
    return tokens.is(tokens.at(condition.begin()), WordClass.SUBORDINATOR);
  }

  /** "not possible without a timetable": what may not be missing is a condition. */
  private static boolean excludes(Tokens tokens, Item<Acts.Group> item, int from, int to) {
    if (!"exclusion".equals(item.entry().kind())) {
      return false;
    }
    for (int at = from; at < to; at++) {
      String norm = tokens.norm(at);
      if (tokens.is(at, NEGATION) || norm.equals("no") || norm.equals("impossible")) {
        return true;
      }
    }
    return false;
  }

  /** The first condition in [from, to), from its opening word to the end of its clause; or null. */
  public static @Nullable Span find(Tokens tokens, List<Item<Acts.Group>> items, int from, int to) {
    for (Item<Acts.Group> item : items) {
      if (item.begin() >= from
          && item.end() < to
          && (opens(item) || excludes(tokens, item, from, to))) {
        int end = item.end();
        while (end < to && !tokens.isAny(end, ENDS)) {
          end++;
        }
        if (end > item.end()) {
          return tokens.span(item.begin(), end);
        }
      }
    }
    return null;
  }
}
