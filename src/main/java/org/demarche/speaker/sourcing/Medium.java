package org.demarche.speaker.sourcing;

import org.demarche.codebook.roles.RoleKind;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** By what words were uttered: "in a statement", "the communique said", "tweeted". */
final class Medium {

  private static final int REACH = 5;

  private Medium() {}

  /** The id of the codebook's channel, or null. */
  static @Nullable Fact in(Frame frame) {
    for (RoleHit hit : frame.roles()) {
      Sense.InRole channel = hit.as(RoleKind.CHANNEL);
      if (channel != null && (isUsed(frame, hit) || isItself(frame, hit))) {
        return frame.fact("medium", channel.role().id(), hit.first(), hit.last(), hit);
      }
    }
    return null;
  }

  /** Whether "in a" or the like stands before the word. */
  static boolean isUsed(Frame frame, RoleHit hit) {
    Tokens tokens = frame.tokens();
    for (int at = hit.first() - 1; at >= Math.max(frame.first(), hit.first() - REACH); at--) {
      if (tokens.is(at, WordClass.PREPOSITION)) {
        return !tokens.norm(at).equals("of") && !tokens.norm(at).equals("after");
      }
      if (tokens.isAny(
          at,
          WordClass.mask(
              WordClass.COMMA, WordClass.FINITE, WordClass.REPORTING, WordClass.QUOTE_CLOSE))) {
        return false;
      }
    }
    return false;
  }

  /** Whether the word is the source's head or the cue: "the statement said", "tweeted". */
  private static boolean isItself(Frame frame, RoleHit hit) {
    Span word = frame.tokens().span(hit.first(), hit.last());
    boolean headed =
        frame.statement().source().contains(word)
            && frame.tokens().span(hit.last() - 1, hit.last()).end()
                == frame.statement().source().hull().end();
    boolean verb = hit.lemma().endsWith("ed");
    return headed || (verb && frame.statement().cue().contains(word));
  }
}
