package org.demarche.model.feature;

import static org.demarche.text.WordClass.QUOTED;

import java.util.Map;
import java.util.TreeMap;
import org.demarche.codebook.Tones;
import org.demarche.stance.scan.Item;

/**
 * Every opinion word, also those that the rules find not to be of the target: which group, on which
 * side and how far, and the sums of their values.
 */
final class OpinionBlock implements Block {

  private static final double TURNED = -0.6;
  private static final double FADING = 5;
  private static final int NEAR = 3;
  private static final int FAR = 8;

  @Override
  public double length() {
    return 1.5;
  }

  @Override
  public void add(Window window, FeatureVector out) {
    Map<String, Double> sums = new TreeMap<>();
    for (Item<Tones.Group> item : window.tones) {
      Tones.Group group = item.entry();
      if (group.times() != 1) {
        continue;
      }
      int at = item.begin();
      int distance = window.distance(at);
      String reach = distance <= NEAR ? "near" : distance <= FAR ? "far" : "farther";
      String place = window.side(at) + " " + reach + window.negation(at);
      out.add("opinion=" + group.id() + " " + place, 1, window.span(item.begin(), item.end()));
      sum("value", group.value(), window, at, sums);
      sum("agent", group.agent(), window, at, sums);
      sum("patient", group.patient(), window, at, sums);
    }
    sums.forEach((name, value) -> Steps.add("opinion:" + name, value, out));
  }

  private static void sum(String name, double of, Window window, int at, Map<String, Double> sums) {
    if (of == 0) {
      return;
    }
    double value = window.negation(at).isEmpty() ? of : TURNED * of;
    double size = Math.abs(value);
    String sign = Steps.sign(value);
    String side = name + window.side(at) + sign;
    sums.merge(name + sign, size, Double::sum);
    sums.merge(side, size, Double::sum);
    sums.merge(side + " near", size * Math.exp(-window.distance(at) / FADING), Double::sum);
    if (window.barriers(at) == 0) {
      sums.merge(side + " in clause", size, Double::sum);
    }
    String quoted = window.tokens.is(at, QUOTED) ? " quoted" : " told";
    sums.merge(name + sign + quoted, size, Double::sum);
  }
}
