package org.demarche.stance.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.codebook.Act;
import org.demarche.stance.scan.Party;
import org.demarche.stance.tone.Contribution;
import org.demarche.stance.tone.ToneReader;
import org.demarche.text.Evidence;
import org.demarche.text.Figures;
import org.demarche.text.Tokens;

/** What a content that names no act does by its judgement: "the seizure is unlawful" accuses. */
final class Evaluation {

  /** From here on a judgement is an act. */
  private static final double CLEAR = 0.25;

  private final Tokens tokens;
  private final ToneReader tones;
  private final List<Contribution> found = new ArrayList<>();

  Evaluation(Tokens tokens, ToneReader tones) {
    this.tokens = tokens;
    this.tones = tones;
  }

  void add(Party part) {
    found.addAll(tones.judge(tokens, part.begin(), part.end()));
  }

  Act act() {
    double sum = found.stream().mapToDouble(Contribution::value).sum();
    return sum <= -CLEAR ? Act.ACCUSE : sum >= CLEAR ? Act.SUPPORT : Act.ASSERT;
  }

  List<Evidence> evidence() {
    Act act = act();
    if (act == Act.ASSERT) {
      return List.of();
    }
    return found.stream()
        .map(
            part ->
                new Evidence(
                    Evidence.Of.ACT,
                    act.name().toLowerCase(Locale.ROOT),
                    "tones:" + part.group(),
                    tokens.span(part.begin(), part.end()),
                    "judges: " + Figures.signed(part.value(), 1)))
        .toList();
  }
}
