package org.demarche.stance.issue;

import java.util.ArrayList;
import java.util.List;
import org.demarche.text.Figures;
import org.demarche.text.Span;

/**
 * What the words around a target say of how somebody stands to it. Built from the inside out.
 *
 * <p>Words like "end" turn what is spoken of before anybody takes a side; words like "demand" take
 * one; a "not" further out turns that. A side that another takes becomes the speaker's when the
 * speaker welcomes or rejects it.
 */
final class Attitude {

  /** A word that had a say. */
  record Step(Span span, String rule, String effect) {}

  private double value;
  private double orientation = 1;
  private boolean foreign;
  private boolean settled;
  private boolean required;
  private final List<Step> steps = new ArrayList<>();

  /** A word that takes a side, or, where one is taken already, is for or against that. */
  void take(double strength, Span span, String rule) {
    if (value == 0) {
      value = strength * orientation;
      note(span, rule, "", value);
    } else if (foreign) {
      foreign = false;
      value = strength * Math.signum(value);
      note(span, rule, "of that the speaker is ", value);
    } else if (strength < 0 && !settled) {
      value = -value;
      note(span, rule, "turns it to ", value);
    }
  }

  /** The side is the speaker's last word on it: "rejected the plan as reckless". */
  void settle() {
    settled = value != 0;
  }

  /** A word that makes what it names a condition, whatever else is said. */
  void require(double strength, Span span, String rule) {
    value = strength;
    required = true;
    note(span, rule, "required: ", value);
  }

  /** A word that ends, prevents or negates what stands under it. */
  void turn(Span span, String rule) {
    if (value == 0) {
      orientation = -orientation;
      steps.add(new Step(span, rule, "turns what is spoken of"));
    } else {
      value = -0.8 * value;
      note(span, rule, "turns it to ", value);
    }
  }

  /** A word that puts what is said as merely possible. */
  void weaken(Span span, String rule) {
    if (value != 0) {
      value *= 0.5;
      note(span, rule, "weakens it to ", value);
    }
  }

  /** Whoever takes the side is not the speaker. */
  void disown(Span holder) {
    foreign = true;
    steps.add(new Step(holder, "stance:holder", "another's stance, not the speaker's"));
  }

  private void note(Span span, String rule, String effect, double number) {
    steps.add(new Step(span, rule, effect + Figures.signed(number, 1)));
  }

  boolean foreign() {
    return foreign;
  }

  boolean taken() {
    return value != 0;
  }

  boolean required() {
    return required;
  }

  /** Whether no side is taken yet, and being for what is spoken of is being against the target. */
  boolean turned() {
    return value == 0 && orientation < 0;
  }

  /** In [-1,1]; 0 where no side is taken, or not by the speaker. */
  double value() {
    return foreign ? 0 : Math.max(-1, Math.min(1, value));
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }
}
