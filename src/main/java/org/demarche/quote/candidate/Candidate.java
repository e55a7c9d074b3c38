package org.demarche.quote.candidate;

import java.util.List;
import org.demarche.codebook.cue.Cue;
import org.demarche.codebook.cue.Frame;
import org.demarche.quote.grammar.Range;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one cue.
 *
 * @param cue null where punctuation alone says who speaks: {@code Lund: "No."}
 * @param content its pieces, in text order
 * @param cueWords from the first auxiliary to the last particle
 * @param source {@link Range#NONE} where none stands there
 * @param head the cue's own first word
 * @param negated whether the cue is: "did not say"
 * @param bonus what the construction itself adds to the score, or takes from it
 */
public record Candidate(
    @Nullable Cue cue,
    Frame frame,
    List<Range> content,
    Range cueWords,
    Range source,
    SourceKind sourceKind,
    int head,
    boolean negated,
    double bonus) {

  public Candidate {
    content = List.copyOf(content);
  }

  public int first() {
    return content.get(0).first();
  }

  public int last() {
    return content.get(content.size() - 1).last();
  }

  /** Whether a piece of the content shares a token with one of the ranges. */
  public boolean contentOverlaps(List<Range> others) {
    for (Range mine : content) {
      for (Range theirs : others) {
        if (mine.overlaps(theirs)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the content is a whole clause, so that other cues may stand in it. */
  public boolean reports() {
    return switch (frame) {
      case CLAUSE, THAT, WH, TO, OBJECT_TO, QUOTE, AS -> true;
      case OBJECT, ING, PREPOSED, PASSIVE -> false;
    };
  }
}
