package org.demarche.quote.choice;

import org.demarche.codebook.cue.Cue;
import org.demarche.codebook.cue.Frame;
import org.demarche.codebook.cue.Tier;
import org.demarche.quote.candidate.Candidate;
import org.demarche.quote.candidate.SourceKind;

/** Scores readings by the tier that the cue's entry gives to the frame, and by the source. */
final class Scores {

  private static final double SILENT = 0.55;
  private static final double NOT = 0.1;

  private Scores() {}

  /** In about [0,1]: that the reading is a statement. */
  static double of(Candidate candidate) {
    double score = base(candidate) + candidate.bonus();
    score += bySource(candidate.sourceKind(), isClausal(candidate.frame()));
    if (!candidate.negated()) {
      return score;
    }
    return score - (isSilence(candidate) ? SILENT : NOT);
  }

  /** "did not say whether", "did not respond to a request": nothing was said. */
  private static boolean isSilence(Candidate candidate) {
    Cue cue = candidate.cue();
    boolean sure = cue != null && cue.tier(candidate.frame()) == Tier.SURE;
    return switch (candidate.frame()) {
      case WH -> true;
      case OBJECT, ING -> cue != null && cue.utters() && !sure;
      case CLAUSE, THAT, AS, TO, OBJECT_TO, QUOTE, PREPOSED, PASSIVE -> false;
    };
  }

  /** What speaks: a name speaks more surely than a thing, and a thing takes objects as a doer. */
  private static double bySource(SourceKind kind, boolean clausal) {
    return switch (kind) {
      case NAMED, PRONOUN -> 0.05;
      case SHARED -> 0;
      case NOMINAL, RELATIVE -> clausal ? -0.05 : -0.1;
      case DOCUMENT -> clausal ? 0 : -0.15;
      case THING -> clausal ? -0.1 : -0.25;
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
