package org.demarche.compare.cluster;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decides whether two statements are versions of one, by rules that hold for any pair alone. */
public final class Likeness {

  private static final int PARAPHRASE_DAYS = 4;

  /** Words that suffice to know a statement again whoever is said to have made it. */
  private static final int TELLING = 8;

  /** Fewer words are the same statement only if the same is done with them. */
  private static final int SHORT = 5;

  /** A part of less than one in so many words may be a part of many. */
  private static final int PART = 3;

  /** Of fewer content words, more must be shared, and of fewer still, all. */
  private static final int FEW = 5;

  private static final int FEWEST = 2;

  private Likeness() {}

  /** Null where they are different statements; the same whichever comes first. */
  public static @Nullable Tier of(Sketch a, Sketch b) {
    int days = a.daysFrom(b);
    int shorter = Math.min(a.words().length, b.words().length);
    boolean sameSide = a.sameSide(b);
    if (days > Copies.MOST || shorter == 0 || (!sameSide && shorter < TELLING)) {
      return null;
    }
    if (shorter < SHORT && a.force() != b.force()) {
      return null;
    }
    if (Arrays.equals(a.words(), b.words())) {
      return Tier.EXACT;
    }
    int shared = Sets.shared(a.content(), b.content());
    int fewer = Math.min(a.content().length, b.content().length);
    if (2 * shared < fewer) {
      return null;
    }
    Tier copied = copied(a, b);
    if (copied != null) {
      return copied;
    }
    return sameSide && days <= PARAPHRASE_DAYS && paraphrased(a, b, shared, fewer)
        ? Tier.PARAPHRASE
        : null;
  }

  private static @Nullable Tier copied(Sketch a, Sketch b) {
    Sketch longer = a.words().length >= b.words().length ? a : b;
    Sketch other = longer == a ? b : a;
    if (a.words().length == b.words().length && a.id().compareTo(b.id()) > 0) {
      longer = b;
      other = a;
    }
    Alignment aligned = new Alignment(longer.words(), other.words());
    int n = longer.words().length;
    int m = other.words().length;
    if (5L * 2 * aligned.length() >= 4L * (n + m)) {
      return differsCritically(longer, other, aligned) ? null : Tier.NEAR_DUPLICATE;
    }
    boolean part =
        m >= SHORT
            && PART * m >= n
            && 10L * aligned.length() >= 9L * m
            && aligned.unbroken() >= .7
            && !addsCritically(other, longer, aligned);
    return part ? Tier.PART : null;
  }

  /** Whether a negation or number of either has no counterpart in the other. */
  private static boolean differsCritically(Sketch first, Sketch second, Alignment aligned) {
    for (int i = 0; i < first.words().length; i++) {
      if (!aligned.first(i)
          && first.isCritical(first.words()[i])
          && !second.isCritical(first.words()[i])) {
        return true;
      }
    }
    return addsCritically(second, first, aligned);
  }

  private static boolean addsCritically(Sketch second, Sketch first, Alignment aligned) {
    for (int j = 0; j < second.words().length; j++) {
      if (!aligned.second(j)
          && second.isCritical(second.words()[j])
          && !first.isCritical(second.words()[j])) {
        return true;
      }
    }
    return false;
  }

  private static boolean paraphrased(Sketch a, Sketch b, int shared, int fewer) {
    int union = a.content().length + b.content().length - shared;
    return fewer >= FEWEST
        && 10L * shared >= 6L * (fewer < FEW ? union : fewer)
        && 9L * shared >= 5L * union
        && (fewer > FEWEST || shared == union)
        && a.sameSign(b)
        && Sets.shared(a.numbers(), b.numbers())
            == Math.min(a.numbers().length, b.numbers().length);
  }
}
