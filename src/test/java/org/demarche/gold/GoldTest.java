package org.demarche.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.codebook.Codebook;
import org.demarche.compare.validity.Confusion;
import org.demarche.compare.validity.Judged;
import org.junit.jupiter.api.Test;

/** Each floor stands just below what the rules reach, so that losing ground fails. */
class GoldTest {

  private static final List<String> LABELS =
      List.of("support", "oppose", "ambivalent", "neutral", "any");

  private static final List<CodedGold> CODED = CodedGold.all();

  @Test
  void acts_keepTheirFloor() {
    check("act", CODED.stream().map(CodedGold::act).toList(), 0.77);
  }

  @Test
  void stances_keepTheirFloor() {
    check("stance", CODED.stream().flatMap(one -> one.stances().stream()).toList(), 0.81);
  }

  @Test
  void conditions_keepTheirFloor() {
    check("condition", CODED.stream().map(CodedGold::condition).toList(), 0.95);
  }

  @Test
  void frames_keepTheirFloor() {
    check("frame", CODED.stream().map(CodedGold::frame).toList(), 0.63);
  }

  @Test
  void gold_isLargeAndSound() {
    assertThat(CODED).hasSizeGreaterThanOrEqualTo(150);
    Map<String, Codebook> opened = new HashMap<>();
    for (CodedGold one : CODED) {
      GoldStatement gold = one.gold();
      Codebook codebook = opened.computeIfAbsent(gold.codebook(), Codebook::shipped);
      assertThat(gold.text()).contains(gold.content());
      assertThat(gold.content()).contains(gold.condition() == null ? "" : gold.condition());
      assertThat(codebook.frames().entries().stream().map(frame -> frame.id()))
          .containsAll(gold.frames());
      assertThat(codebook.issues().ids()).containsAll(gold.stances().keySet());
      assertThat(LABELS).containsAll(gold.stances().values());
    }
  }

  private static void check(String task, List<Judged> judged, double floor) {
    Confusion confusion = Confusion.of(judged);
    double f1 = confusion.macroF1("none");
    System.out.printf(
        Locale.ROOT,
        "gold %s: macro-F1 %.3f, n %d%n%s%n",
        task,
        f1,
        judged.size(),
        table(confusion));
    assertThat(f1).as("macro-F1 of %s", task).isGreaterThanOrEqualTo(floor);
  }

  /** A row a label: how often it is right, how often given, its F1, and what was given instead. */
  private static String table(Confusion confusion) {
    return confusion.labels().stream()
        .map(
            label ->
                String.format(
                    Locale.ROOT,
                    "  %-18s %4.0f right %4.0f given  F1 %.2f  %s",
                    label,
                    confusion.support(label),
                    confusion.given(label),
                    confusion.f1(label),
                    instead(confusion, label)))
        .collect(Collectors.joining("\n"));
  }

  private static String instead(Confusion confusion, String label) {
    return confusion.labels().stream()
        .filter(other -> !other.equals(label) && confusion.cell(label, other) > 0)
        .map(other -> other + " " + Math.round(confusion.cell(label, other)))
        .collect(Collectors.joining(", "));
  }
}
