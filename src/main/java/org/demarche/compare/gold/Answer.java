package org.demarche.compare.gold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.demarche.compare.stat.Bootstrap;
import org.demarche.compare.validity.Calibration;
import org.demarche.compare.validity.Calibration.Claim;
import org.demarche.compare.validity.Confusion;
import org.demarche.compare.validity.Judged;
import org.demarche.compare.validity.Measured;
import org.jspecify.annotations.Nullable;

/**
 * How well the machine answered one question, on the statements that a person checked. Each counts
 * for as many as it was drawn for.
 */
public final class Answer {

  private static final int BINS = 10;

  private final Question question;
  private final List<Checked> checked;
  private final Bootstrap bootstrap;

  public Answer(Question question, List<Checked> checked, Bootstrap bootstrap) {
    this.question = Objects.requireNonNull(question, "question");
    this.checked =
        checked.stream().filter(one -> !question.answers().apply(one).isEmpty()).toList();
    this.bootstrap = Objects.requireNonNull(bootstrap, "bootstrap");
  }

  public Question question() {
    return question;
  }

  /** How many statements were asked. */
  public int size() {
    return checked.size();
  }

  public Confusion confusion() {
    return Confusion.of(judged(checked));
  }

  /** A figure of the whole table, such as macro-F1; its interval by drawing stories again. */
  public Measured measure(String name, ToDoubleFunction<Confusion> figure) {
    return Measured.of(name, stories(checked), figure, bootstrap);
  }

  /** The share of right answers. */
  public Measured accuracy() {
    return Measured.accuracy("", stories(checked));
  }

  /** F1 of a label. */
  public Measured f1(String label) {
    return Measured.f1(label, stories(checked));
  }

  /**
   * The share of right answers in each group, the largest group first.
   *
   * @param group of a statement; null leaves it out
   */
  public List<Measured> accuracyBy(Function<Checked, @Nullable String> group) {
    Map<String, List<Checked>> groups = new TreeMap<>();
    for (Checked one : checked) {
      String key = group.apply(one);
      if (key != null) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
      }
    }
    return groups.entrySet().stream()
        .map(entry -> Measured.accuracy(entry.getKey(), stories(entry.getValue())))
        .sorted((a, b) -> Integer.compare(b.n(), a.n()))
        .toList();
  }

  /** Whether the machine's confidence in its answers holds; null where it gives none. */
  public @Nullable Calibration calibration() {
    String confidence = question.confidence();
    if (confidence == null) {
      return null;
    }
    List<Claim> claims = new ArrayList<>();
    for (Checked one : checked) {
      Double claimed = one.machine().confidences().get(confidence);
      List<Judged> answers = question.answers().apply(one);
      if (claimed != null) {
        boolean right = answers.stream().allMatch(a -> a.gold().equals(a.machine()));
        claims.add(new Claim(claimed, right, one.weight()));
      }
    }
    return Calibration.of(claims, BINS);
  }

  private List<List<Judged>> stories(List<Checked> some) {
    Map<String, List<Judged>> stories = new LinkedHashMap<>();
    for (Checked one : some) {
      stories
          .computeIfAbsent(one.machine().story(), story -> new ArrayList<>())
          .addAll(question.answers().apply(one));
    }
    return List.copyOf(stories.values());
  }

  private List<Judged> judged(Collection<Checked> some) {
    return some.stream().flatMap(one -> question.answers().apply(one).stream()).toList();
  }
}
