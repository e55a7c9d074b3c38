package org.demarche.quote.choice;

import java.util.ArrayList;
import java.util.List;
import org.demarche.quote.candidate.Candidate;
import org.demarche.quote.grammar.Range;
import org.jspecify.annotations.Nullable;

/** A statement in the making: a chosen reading, to which further pieces may be joined. */
public final class Draft {

  private final Candidate candidate;
  private final double score;
  private final int sentence;
  private final @Nullable Draft continued;
  private final List<Range> content;

  /**
   * @param continued the draft whose speaker goes on here, or null
   */
  Draft(Candidate candidate, double score, int sentence, @Nullable Draft continued) {
    this.candidate = candidate;
    this.score = score;
    this.sentence = sentence;
    this.continued = continued;
    this.content = new ArrayList<>(candidate.content());
  }

  public Candidate candidate() {
    return candidate;
  }

  public double score() {
    return score;
  }

  public int sentence() {
    return sentence;
  }

  public @Nullable Draft continued() {
    return continued;
  }

  /** Its pieces in text order. */
  public List<Range> content() {
    return content;
  }

  int first() {
    return content.get(0).first();
  }

  void join(Range piece) {
    content.add(piece);
  }

  /** Puts pieces before, in the order of the calls. */
  void lead(Range piece) {
    int at = 0;
    while (at < content.size() && content.get(at).first() < piece.first()) {
      at++;
    }
    content.add(at, piece);
  }
}
