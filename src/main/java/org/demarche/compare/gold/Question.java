package org.demarche.compare.gold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.demarche.compare.validity.Judged;
import org.jspecify.annotations.Nullable;

/**
 * One question that the machine and a person both answered of a statement, once or, as the stance
 * on each issue, several times.
 *
 * @param confidence the name of the machine's confidence in its answer, or null
 */
public record Question(
    String name, @Nullable String confidence, Function<Checked, List<Judged>> answers) {

  private static final String YES = "yes";
  private static final String NO = "no";

  public Question {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(answers, "answers");
  }

  /** Whether what the machine found is a statement: its precision. */
  public static Question statement() {
    return new Question(
        "statement",
        "statement",
        one -> List.of(new Judged(one.gold().statement() ? YES : NO, YES, one.weight())));
  }

  public static Question kind() {
    return new Question("kind", null, one -> one(one, one.gold().kind(), Labels::kind));
  }

  /** Whether all speakers are right and none is missing. */
  public static Question speaker() {
    return new Question(
        "speaker",
        "speaker",
        one ->
            one.gold().speakers() == null
                ? List.of()
                : one(
                    one,
                    text(one.gold().speakers()),
                    machine -> text(Objects.requireNonNull(machine.speakers()))));
  }

  public static Question act() {
    return new Question("act", "act", one -> one(one, one.gold().act(), Labels::act));
  }

  /**
   * The stance on each issue that either takes the statement to speak of.
   *
   * @param asked issues that people were asked about
   */
  public static Question stance(Collection<String> asked) {
    return new Question("stance", "stance", one -> stances(one, asked));
  }

  /** Each frame that either puts the statement in. */
  public static Question frame() {
    return new Question("frame", null, Question::frames);
  }

  private static List<Judged> one(
      Checked one, @Nullable String gold, Function<Labels, @Nullable String> machine) {
    String label = machine.apply(one.machine().labels());
    return !one.gold().statement() || gold == null || label == null
        ? List.of()
        : List.of(new Judged(gold, label, one.weight()));
  }

  private static String text(Collection<String> speakers) {
    return speakers.isEmpty() ? "(nobody can tell)" : String.join(" + ", speakers);
  }

  private static List<Judged> stances(Checked one, Collection<String> asked) {
    var gold = one.gold().stances();
    if (!one.gold().statement() || gold == null) {
      return List.of();
    }
    var machine = Objects.requireNonNull(one.machine().labels().stances());
    Set<String> issues = new TreeSet<>(gold.keySet());
    issues.addAll(machine.keySet());
    issues.retainAll(asked);
    List<Judged> judged = new ArrayList<>();
    for (String issue : issues) {
      judged.add(
          new Judged(
              gold.getOrDefault(issue, Labels.NONE),
              machine.getOrDefault(issue, Labels.NONE),
              one.weight()));
    }
    return judged;
  }

  private static List<Judged> frames(Checked one) {
    Set<String> gold = one.gold().frames();
    if (!one.gold().statement() || gold == null) {
      return List.of();
    }
    Set<String> machine = Objects.requireNonNull(one.machine().labels().frames());
    Set<String> frames = new TreeSet<>(gold);
    frames.addAll(machine);
    return frames.stream()
        .map(
            frame ->
                new Judged(
                    gold.contains(frame) ? frame : Labels.NONE,
                    machine.contains(frame) ? frame : Labels.NONE,
                    one.weight()))
        .toList();
  }
}
