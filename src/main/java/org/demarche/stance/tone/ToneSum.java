package org.demarche.stance.tone;

import java.util.List;
import org.demarche.codebook.Tone;
import org.demarche.stance.scan.Party;
import org.demarche.text.Tokens;

/**
 * The tone that contributions come to: their sum, with a dead zone around nought.
 *
 * @param score in [-1,1]
 */
public record ToneSum(Tone tone, double score) {

  /** Of a sentence that tokens [from, to) make up. */
  public static ToneSum of(
      Tokens tokens, List<Contribution> found, int from, int to, Party source, Party target) {
    double sum = 0;
    for (Contribution contribution : found) {
      sum += contribution.value();
    }
    double dead = !target.given() ? 0.5 : source.given() ? 0.15 : 0.08;
    double score = Math.tanh(sum);
    Tone tone = sum > dead ? Tone.POSITIVE : sum < -dead ? Tone.NEGATIVE : Tone.NEUTRAL;
    return new ToneSum(tone, score);
  }
}
