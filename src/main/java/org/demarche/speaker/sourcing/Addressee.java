package org.demarche.speaker.sourcing;

import org.demarche.codebook.roles.RoleKind;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Whom something was said to: the noun phrase after "told" and the like. */
final class Addressee {

  private static final long ENDS =
      WordClass.mask(
          WordClass.COMMA,
          WordClass.COLON,
          WordClass.SEMICOLON,
          WordClass.DASH,
          WordClass.SENTENCE_END,
          WordClass.QUOTE_OPEN,
          WordClass.QUOTE_CLOSE,
          WordClass.SUBORDINATOR,
          WordClass.RELATIVE,
          WordClass.PREPOSITION,
          WordClass.TO,
          WordClass.WEEKDAY,
          WordClass.TIME,
          WordClass.FINITE);

  private static final int LONGEST = 8;

  private Addressee() {}

  static @Nullable Fact in(Frame frame) {
    for (RoleHit hit : frame.markers()) {
      if (hit.is(RoleKind.ADDRESSING)) {
        int end = end(frame, hit.last());
        if (end > hit.last()) {
          return fact(frame, hit.last(), end, hit);
        }
      }
    }
    for (RoleHit hit : frame.roles()) {
      int to = hit.last();
      if (hit.is(RoleKind.CHANNEL) && Medium.isUsed(frame, hit) && isToward(frame, to)) {
        int end = end(frame, to + 1);
        return end > to + 1 ? fact(frame, to + 1, end, hit) : null;
      }
    }
    return null;
  }

  private static Fact fact(Frame frame, int from, int end, RoleHit hit) {
    return frame.fact("addressee", frame.words(from, end), from, end, hit);
  }

  private static boolean isToward(Frame frame, int at) {
    return at < frame.last()
        && (frame.tokens().is(at, WordClass.TO) || frame.tokens().norm(at).equals("with"));
  }

  private static int end(Frame frame, int from) {
    Tokens tokens = frame.tokens();
    int limit = Math.min(frame.upToContent(from), from + LONGEST);
    int at = from;
    while (at < limit && !ends(tokens, at, from)) {
      at++;
    }
    return at;
  }

  private static boolean ends(Tokens tokens, int at, int from) {
    boolean name = tokens.is(at, WordClass.CAPITALISED) && at > from;
    return tokens.isAny(at, ENDS) && !name && !(tokens.norm(at).equals("of"));
  }
}
