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
 * @param length of the words beyond the one that the frame must have, for a choice between equals
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

  public boolean overlaps(Candidate other) {
    for (Range mine : content) {
      for (Range theirs : other.content) {
        if (mine.overlaps(theirs)) {
          return true;
        }
      }
    }
    return false;
  }
}
