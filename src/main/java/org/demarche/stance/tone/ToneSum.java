package org.demarche.stance.tone;

import java.util.List;
import java.util.Set;
import org.demarche.codebook.Tone;
import org.demarche.stance.scan.Party;
import org.demarche.text.Tokens;

/**
 * The tone that contributions come to: their sum, with a dead zone around nought.
 *
 * @param score in [-1,1]
 */
public record ToneSum(Tone tone, double score) {

  /** Dead zones: of a whole text, of a piece of one, between two parties, toward one party. */
  private static final double WHOLE = 0.12;

  private static final double AMONG = 0.33;

  private static final double BETWEEN = 0.15;
  private static final double TOWARD = 0.02;

  /** How much a neighbour's tone counts beside a piece's own. */
  private static final double BESIDE = 0.5;

  private static final Set<String> PLACED = Set.of("in", "at", "near", "outside");

  /** Of a sentence that tokens [from, to) make up. */
  public static ToneSum of(
      Tokens tokens, List<Contribution> found, int from, int to, Party source, Party target) {
    double sum = sum(found);
    double up = WHOLE;
    double down = WHOLE;
    if (source.given() && target.given()) {
      up = down = BETWEEN;
    } else if (target.given()) {
      // who speaks is seldom spoken of, and a place hardly ever
      boolean sayer = Sayer.is(tokens, target, from, to);
      boolean place = target.begin() > from && PLACED.contains(tokens.norm(target.begin() - 1));
      up = sayer || place ? 0.2 : TOWARD;
      down = sayer ? 0.5 : place ? 0.3 : TOWARD;
    }
    return of(sum, up, down);
  }

  /** Of a piece of a longer text: its own and its neighbours', which count {@value #BESIDE}. */
  public static ToneSum among(
      List<Contribution> found, List<Contribution> before, List<Contribution> after) {
    double beside = BESIDE * (sum(before) + sum(after));
    return of((sum(found) + beside) / (1 + 2 * BESIDE), AMONG, AMONG);
  }

  private static ToneSum of(double sum, double up, double down) {
    Tone tone = sum > up ? Tone.POSITIVE : sum < -down ? Tone.NEGATIVE : Tone.NEUTRAL;
    return new ToneSum(tone, Math.tanh(sum));
  }

  private static double sum(List<Contribution> found) {
    return found.stream().mapToDouble(Contribution::value).sum();
  }
}
