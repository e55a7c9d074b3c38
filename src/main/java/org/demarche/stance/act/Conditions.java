package org.demarche.stance.act;

import static org.demarche.text.WordClass.COMMA;
import static org.demarche.text.WordClass.DASH;
import static org.demarche.text.WordClass.QUOTE_CLOSE;
import static org.demarche.text.WordClass.SEMICOLON;
import static org.demarche.text.WordClass.SENTENCE_END;

import java.util.List;
import org.demarche.codebook.Acts;
import org.demarche.stance.scan.Item;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds what an act hangs on: "if", "unless", "in exchange for" and what follows. */
public final class Conditions {

  /** The kind of the words that open a condition. */
  static final String KIND = "condition";

  private static final long ENDS =
      WordClass.mask(COMMA, DASH, SEMICOLON, SENTENCE_END, QUOTE_CLOSE);

  private Conditions() {}

  /** The first condition in [from, to), from its opening word to the end of its clause; or null. */
  public static @Nullable Span find(Tokens tokens, List<Item<Acts.Group>> items, int from, int to) {
    for (Item<Acts.Group> item : items) {
      if (item.begin() >= from && item.end() < to && KIND.equals(item.entry().kind())) {
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
