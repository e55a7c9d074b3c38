package org.demarche.quote.choice;

import org.demarche.codebook.cue.Cue;
import org.demarche.codebook.cue.Frame;
import org.demarche.codebook.cue.Tier;
import org.demarche.quote.candidate.Candidate;
import org.demarche.quote.candidate.SourceKind;

/** Scores readings by the tier that the cue's entry gives to the frame, and by the source. */
final class Scores {

  private Scores() {}

  /** In about [0,1]: that the reading is a statement. */
  static double of(Candidate candidate) {
    double score = base(candidate) + candidate.bonus();
    score += bySource(candidate.sourceKind(), isClausal(candidate.frame()));
    if (!candidate.negated()) {
      return score;
    }
    // "did not say whether": nothing was said
    return score - (candidate.frame() == Frame.WH ? 0.5 : 0.1);
  }

  /** What speaks: a name speaks more surely than a thing, and a thing takes objects as a doer. */
  private static double bySource(SourceKind kind, boolean clausal) {
    return switch (kind) {
      case NAMED, PRONOUN -> 0.05;
      case SHARED -> 0;
      case NOMINAL, RELATIVE -> clausal ? -0.05 : -0.1;
      case GOVERNING -> clausal ? -0.05 : -0.3;
      case NARRATOR -> -0.25;
      case NONE -> -0.15;
    };
  }

  private static boolean isClausal(Frame frame) {
    return switch (frame) {
      case CLAUSE, THAT, WH, QUOTE, PREPOSED, AS -> true;
      case OBJECT, OBJECT_TO, TO, ING, PASSIVE -> false;
    };
  }

  private static double base(Candidate candidate) {
    Cue cue = candidate.cue();
    if (cue == null) {
      return 0.7;
    }
    Tier tier = cue.tier(candidate.frame());
    if (tier == null) {
      boolean beside = candidate.frame() == Frame.QUOTE || candidate.frame() == Frame.PREPOSED;
      return beside && cue.utters() ? 0.8 : 0.5;
    }
    return switch (tier) {
      case SURE -> 0.9;
      case LIKELY -> 0.7;
      case EVEN -> 0.55;
      case RARE -> 0.3;
    };
  }
}
