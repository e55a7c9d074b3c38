package org.demarche.model.feature;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.stance.tone.Contribution;
import org.demarche.stance.tone.ToneReader;
import org.demarche.stance.tone.ToneSum;
import org.demarche.text.Span;

/** What the rules read of the tone: their verdict, and what each word added to it in which role. */
final class ToneBlock implements Block {

  private final ToneReader reader;

  ToneBlock(ToneReader reader) {
    this.reader = reader;
  }

  @Override
  public double length() {
    return 2;
  }

  @Override
  public void add(Window w, FeatureVector out) {
    List<Contribution> found = reader.read(w.tokens, w.from, w.to, w.source, w.target);
    ToneSum sum = ToneSum.of(w.tokens, found, w.from, w.to, w.source, w.target);
    Map<String, Double> sums = new TreeMap<>();
    for (Contribution part : found) {
      String sign = Steps.sign(part.value());
      double size = Math.abs(part.value());
      sums.merge("all" + sign, size, Double::sum);
      sums.merge(part.role() + sign, size, Double::sum);
      Span span = w.span(part.begin(), part.end());
      out.add("tone=" + part.group() + sign, 1, span);
      out.add("tone=" + part.group() + sign + part.role(), 1, span);
    }
    out.add("tone=" + sum.tone(), 1, null);
    sums.put("score" + Steps.sign(sum.score()), Math.abs(sum.score()));
    sums.forEach((name, value) -> Steps.add("tone:" + name, value, out));
  }
}
