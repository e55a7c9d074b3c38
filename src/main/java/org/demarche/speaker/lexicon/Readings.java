package org.demarche.speaker.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.demarche.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What the codebook's words mean at each token of one text. Each token is looked up once, however
 * often it is asked about; belongs to one text and one thread.
 */
public final class Readings {

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final @Nullable List<Reading>[] known;

  Readings(Lexicon lexicon, Tokens tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.known = newArray(tokens.size());
  }

  @SuppressWarnings("unchecked")
  private static @Nullable List<Reading>[] newArray(int size) {
    return (List<Reading>[]) new List<?>[size];
  }

  /** Every sense of phrases from a token to before {@code end} at most, the longest first. */
  public List<Reading> at(int first, int end) {
    List<Reading> all = known[first];
    if (all == null) {
      all = lexicon.at(tokens, first);
      known[first] = all;
    }
    if (all.isEmpty() || all.get(0).last() <= end) {
      return all;
    }
    List<Reading> shorter = new ArrayList<>(all.size());
    for (Reading reading : all) {
      if (reading.last() <= end) {
        shorter.add(reading);
      }
    }
    return shorter;
  }

  public Lexicon lexicon() {
    return lexicon;
  }
}
