package org.demarche.stance.act;

import java.util.Set;
import org.demarche.stance.scan.Clauses;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds where a text says that something was not so: "has not reduced", "there were no talks". */
final class Denials {

  private static final Set<String> PAST = Set.of("did", "has", "have", "had", "was", "were");

  private static final Set<String> NOT = Set.of("not", "n't", "never");

  private Denials() {}

  /** The first such words of the main clause in [from, to); null if there are none. */
  static @Nullable Span find(Tokens tokens, int from, int to) {
    for (int at = from; at + 1 < to; at++) {
      if (PAST.contains(tokens.norm(at)) && NOT.contains(tokens.norm(at + 1))) {
        return tokens.span(at, at + 2);
      }
      if (tokens.is(at, WordClass.BE)
          && at > from
          && tokens.norm(at - 1).equals("there")
          && tokens.norm(at + 1).equals("no")) {
        return tokens.span(at - 1, at + 2);
      }
      if (Clauses.isBarrier(tokens, at, to)) {
        return null;
      }
    }
    return null;
  }
}
