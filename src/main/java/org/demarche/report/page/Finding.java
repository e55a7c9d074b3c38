package org.demarche.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.demarche.report.Correction;
import org.demarche.report.Figure;
import org.demarche.report.Gap;
import org.demarche.report.ReportData;
import org.demarche.report.Stand;
import org.jspecify.annotations.Nullable;

/**
 * A disagreement told in a sentence.
 *
 * @param headline "A and B differ over X."
 * @param detail the figures, and how sure they are
 * @param sides where each of the two stands, with a link to its quotes
 */
public record Finding(boolean sure, String headline, String detail, List<Side> sides) {
  /** Below that, a gap is not worth a sentence. */
  private static final double LEAST = .2;

  /** What can be said for sure comes first, then what is furthest from no difference, then size. */
  private static final Comparator<Gap> STRONGEST =
      Comparator.comparing(Gap::sure)
          .thenComparingDouble(Gap::certain)
          .thenComparingDouble(gap -> Math.abs(gap.figure().value()))
          .reversed()
          .thenComparing(Gap::issue)
          .thenComparing(gap -> gap.side().speaker())
          .thenComparing(gap -> gap.otherSide().speaker());

  public Finding {
    sides = List.copyOf(sides);
  }

  /**
   * One of the two.
   *
   * @param bar its mean and interval from -1 to +1; null where too little is known by itself
   * @param anchor of its quotes; null without any
   */
  public record Side(String name, @Nullable Bar bar, @Nullable String anchor) {}

  /** The strongest disagreements of speakers: all that are sure, else a few that may be chance. */
  static List<Finding> ofSpeakers(ReportData data, int most) {
    return of(data.gaps(), most, data, data::name, Anchors::stance);
  }

  /** Of governments, each with all who speak for it. */
  static List<Finding> ofBlocs(ReportData data, int most) {
    UnaryOperator<String> name =
        id ->
            data.blocs().stream()
                .map(bloc -> bloc.head())
                .filter(head -> head.id().equals(id))
                .map(head -> head.name())
                .findFirst()
                .orElse(id);
    return of(data.blocGaps(), most, data, name, Anchors::bloc);
  }

  private static List<Finding> of(
      List<Gap> gaps,
      int most,
      ReportData data,
      UnaryOperator<String> name,
      BinaryOperator<String> anchor) {
    List<Gap> strongest =
        gaps.stream()
            .filter(gap -> Math.abs(gap.figure().value()) >= LEAST)
            .sorted(STRONGEST)
            .limit(most)
            .toList();
    long sure = Math.max(most / 2, strongest.stream().filter(Gap::sure).count());
    return strongest.stream()
        .limit(sure)
        .map(
            gap ->
                new Finding(
                    gap.sure(),
                    headline(gap, data, name),
                    detail(gap, name),
                    Stream.of(gap.side(), gap.otherSide())
                        .map(stand -> side(stand, data, name, anchor))
                        .toList()))
        .toList();
  }

  private static String headline(Gap gap, ReportData data, UnaryOperator<String> name) {
    return "%s and %s %s over “%s”."
        .formatted(
            capital(name.apply(gap.side().speaker())),
            name.apply(gap.otherSide().speaker()),
            gap.sure() ? "differ" : "may differ",
            data.issue(gap.issue()));
  }

  private static String detail(Gap gap, UnaryOperator<String> name) {
    Correction correction = gap.figure().correction();
    String corrected =
        correction == null
            ? ""
            : " Corrected by %d statements coded by hand: %s (%s)."
                .formatted(
                    correction.gold(),
                    correction.figure().signed(),
                    correction.figure().signedInterval());
    return "%s %s, %s %s: a gap of %s out of 2 (95 %% interval %s), from %d and %d distinct statements; %s.%s"
        .formatted(
            capital(name.apply(gap.side().speaker())),
            verb(gap.side().figure()),
            name.apply(gap.otherSide().speaker()),
            verb(gap.otherSide().figure()),
            gap.figure().plain(),
            gap.figure().plainInterval(),
            gap.side().clusters(),
            gap.otherSide().clusters(),
            Certainty.of(gap.sure(), gap.q()),
            corrected);
  }

  private static Side side(
      Stand stand, ReportData data, UnaryOperator<String> name, BinaryOperator<String> anchor) {
    String id = anchor.apply(stand.speaker(), stand.issue());
    Figure figure = stand.figure();
    return new Side(
        name.apply(stand.speaker()),
        figure == null ? null : Bar.score(figure),
        data.groups().containsKey(id) ? id : null);
  }

  private static String verb(@Nullable Figure figure) {
    if (figure == null) {
      return "takes a side";
    }
    double score = figure.value();
    String side =
        Math.abs(score) < .1
            ? "takes no clear side"
            : (Math.abs(score) >= .4 ? "is " : "leans ") + (score > 0 ? "for it" : "against it");
    return "%s (%s)".formatted(side, figure.signed());
  }

  private static String capital(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
