package org.demarche.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A disagreement told in a sentence.
 *
 * @param headline "A and B differ most over X."
 * @param detail the figures, and how sure they are
 * @param links to the quotes of both
 */
public record Finding(Gap gap, String headline, String detail, List<Link> links) {

  /** To the quotes of one of the two. */
  public record Link(String anchor, String speaker) {}

  public Finding {
    links = List.copyOf(links);
  }

  /** What can be said for sure comes first, then what is furthest from no difference, then size. */
  private static final Comparator<Gap> STRONGEST =
      Comparator.comparing(Gap::sure)
          .thenComparingDouble(Gap::certain)
          .thenComparingDouble(gap -> Math.abs(gap.figure().value()))
          .reversed()
          .thenComparing(Gap::issue)
          .thenComparing(Gap::speaker)
          .thenComparing(Gap::other);

  /** The strongest disagreements, the strongest first. */
  public static List<Finding> of(ReportData data, int most) {
    return data.gaps().stream()
        .filter(gap -> Math.abs(gap.figure().value()) >= .2)
        .sorted(STRONGEST)
        .limit(most)
        .map(gap -> tell(data, gap))
        .toList();
  }

  private static Finding tell(ReportData data, Gap gap) {
    String first = name(data.speakers(), gap.speaker());
    String second = name(data.speakers(), gap.other());
    String issue = name(data.issues(), gap.issue());
    String headline = "%s and %s differ over “%s”.".formatted(capital(first), second, issue);
    String detail =
        "%s %s; %s %s. The gap is %s on a scale from 0 to 2 (95 %% interval %s), from %d and %d distinct statements; %s."
            .formatted(
                capital(first),
                side(data, gap.speaker(), gap.issue()),
                second,
                side(data, gap.other(), gap.issue()),
                gap.figure().plain(),
                gap.figure().plainInterval(),
                gap.n(),
                gap.otherN(),
                certainty(gap));
    List<Link> links =
        Stream.of(gap.speaker(), gap.other())
            .map(id -> new Link(Anchors.stance(id, gap.issue()), name(data.speakers(), id)))
            .filter(link -> data.groups().containsKey(link.anchor()))
            .toList();
    return new Finding(gap, headline, detail, links);
  }

  private static String certainty(Gap gap) {
    if (!gap.sure()) {
      return String.format(
          Locale.ROOT, "with so few statements it may be chance (q = %.2f)", gap.q());
    }
    return gap.q() < .001
        ? "chance hardly explains it (q < 0.001)"
        : String.format(Locale.ROOT, "chance hardly explains it (q = %.3f)", gap.q());
  }

  private static String side(ReportData data, String speaker, String issue) {
    return data.stands().stream()
        .filter(stand -> stand.speaker().equals(speaker) && stand.issue().equals(issue))
        .map(Stand::figure)
        .findFirst()
        .map(figure -> "%s (%s)".formatted(verb(figure), figure.signed()))
        .orElse("takes a side");
  }

  private static String verb(Figure figure) {
    double score = figure.value();
    if (Math.abs(score) < .1) {
      return "takes no clear side";
    }
    boolean firm = Math.abs(score) >= .4;
    return score > 0
        ? firm ? "is for it" : "leans for it"
        : firm ? "is against it" : "leans against it";
  }

  private static String name(Map<String, Code> codes, String id) {
    Code code = codes.get(id);
    return code == null ? id : code.name();
  }

  private static String capital(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
