package org.demarche.compare.agreement;

import java.util.ArrayList;
import java.util.List;
import org.demarche.text.Span;

/**
 * Alpha for unitizing, where coders mark stretches of a text rather than code given units: the
 * binary {@code |u-alpha} of Krippendorff, Mathet, Bouvry and Widlöcher, "On the reliability of
 * unitizing textual continua: further developments", 2016 (also Krippendorff, "Content Analysis",
 * 2019, 12.6.4). It compares, character by character, what is marked with what is left out, and its
 * chance is that whole stretches fall anywhere.
 */
public final class UnitizingAlpha {

  private UnitizingAlpha() {}

  /**
   * The coefficient; NaN where nobody marked anything or everybody everything.
   *
   * @param length of the text; several texts are laid end to end
   * @param coders what each marked, in text order, none overlapping another
   * @throws IllegalArgumentException if there are fewer than two coders, or a span is out of order
   *     or outside the text
   */
  public static double of(int length, List<List<Span>> coders) {
    if (coders.size() < 2) {
      throw new IllegalArgumentException("one coder agrees with nobody");
    }
    coders.forEach(spans -> check(length, spans));
    double total = (double) length * coders.size();
    double marked = 0;
    double units = 0;
    for (List<Span> spans : coders) {
      for (Span span : spans) {
        marked += span.length();
        units += (double) span.length() * span.length();
      }
    }
    double gaps = total - marked;
    // A stretch is not paired with itself; a gap falls apart into its characters.
    double expected = 2 * marked * gaps / (total - (units + gaps) / total);
    return expected > 0 ? 1 - differing(coders) / (coders.size() - 1) / expected : Double.NaN;
  }

  /** Characters, over ordered pairs of coders, that only one of the two marked. */
  private static double differing(List<List<Span>> coders) {
    double sum = 0;
    for (int i = 0; i < coders.size(); i++) {
      for (int j = 0; j < i; j++) {
        List<Span> one = coders.get(i);
        List<Span> two = coders.get(j);
        sum += 2 * (length(one) + length(two) - 2 * common(one, two));
      }
    }
    return sum;
  }

  private static double length(List<Span> spans) {
    return spans.stream().mapToDouble(Span::length).sum();
  }

  private static double common(List<Span> ones, List<Span> twos) {
    double sum = 0;
    int j = 0;
    for (Span one : ones) {
      while (j < twos.size() && twos.get(j).end() <= one.begin()) {
        j++;
      }
      for (int k = j; k < twos.size() && twos.get(k).begin() < one.end(); k++) {
        Span two = twos.get(k);
        sum += Math.min(one.end(), two.end()) - Math.max(one.begin(), two.begin());
      }
    }
    return sum;
  }

  private static void check(int length, List<Span> spans) {
    int reached = 0;
    for (Span span : spans) {
      if (span.begin() < reached || span.end() > length) {
        throw new IllegalArgumentException("out of order or outside the text: " + span);
      }
      reached = span.end();
    }
  }

  /** Any spans in text order, those that overlap or nest as one. */
  public static List<Span> union(List<Span> spans) {
    List<Span> united = new ArrayList<>();
    for (Span span : spans.stream().filter(s -> !s.isEmpty()).sorted().toList()) {
      int last = united.size() - 1;
      if (last >= 0 && span.begin() < united.get(last).end()) {
        united.set(last, united.get(last).union(span));
      } else {
        united.add(span);
      }
    }
    return united;
  }
}
