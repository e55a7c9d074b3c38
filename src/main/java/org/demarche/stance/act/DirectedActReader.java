package org.demarche.stance.act;

import static org.demarche.text.WordClass.COMMA;
import static org.demarche.text.WordClass.RELATIVE;

import java.util.List;
import org.demarche.codebook.Acts;
import org.demarche.stance.scan.Item;
import org.demarche.stance.scan.Party;
import org.demarche.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads what one party does to another. What links the two in the text is read first, then what
 * follows, then the parties' own words ("Cuba's refusal"), last what comes before.
 */
public final class DirectedActReader {

  private final ActReader reader;

  public DirectedActReader(ActReader reader) {
    this.reader = reader;
  }

  /** The act, or null if none is found; without parties, the text's own. */
  public @Nullable Value read(
      Tokens tokens, List<Item<Acts.Group>> items, int from, int to, Party source, Party target) {
    Search search = new Search(tokens, items, to);
    if (!source.given() && !target.given()) {
      return search.verbs(from, to).nouns(from, to).found;
    }
    Party first = source.given() ? source : target;
    Party second = source.given() && target.given() ? target : first;
    if (second.begin() < first.begin()) {
      return search
          .verbs(second.end(), first.begin())
          .verbs(first.end(), to)
          .nouns(first.begin(), first.end())
          .nouns(second.end(), first.begin())
          .nouns(second.begin(), second.end())
          .verbs(from, second.begin())
          .nouns(from, to)
          .found;
    }
    int begin = skipAside(tokens, first.end(), second.begin() > first.end() ? second.begin() : to);
    return search
        .verbs(begin, Math.max(begin, second.begin()))
        .verbs(second.end(), to)
        .verbs(second.begin(), second.end())
        .nouns(first.begin(), first.end())
        .nouns(begin, second.begin())
        .verbs(from, first.begin())
        .nouns(from, to)
        .found;
  }

  /** Past an aside between commas: "the union, which has nine members, rejected". */
  private static int skipAside(Tokens tokens, int at, int to) {
    if (at + 1 >= to || !tokens.is(at, COMMA) || !tokens.is(at + 1, RELATIVE)) {
      return at;
    }
    for (int close = at + 2; close < to; close++) {
      if (tokens.is(close, COMMA)) {
        return close + 1;
      }
    }
    return at;
  }

  /** Tries one stretch after the other until one of them holds an act. */
  private final class Search {
    private final Tokens tokens;
    private final List<Item<Acts.Group>> items;
    private final int limit;
    private @Nullable Value found;

    Search(Tokens tokens, List<Item<Acts.Group>> items, int limit) {
      this.tokens = tokens;
      this.items = items;
      this.limit = limit;
    }

    Search verbs(int from, int to) {
      found = found == null ? reader.first(tokens, items, from, to, limit, false) : found;
      return this;
    }

    Search nouns(int from, int to) {
      found = found == null ? reader.first(tokens, items, from, to, limit, true) : found;
      return this;
    }
  }
}
