package org.demarche.stance.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Issue;
import org.demarche.codebook.Problems;
import org.demarche.segment.Segmenter;
import org.demarche.speaker.AttributedStatement;
import org.demarche.stance.Stance;
import org.demarche.stance.StanceCoder;
import org.demarche.stance.issue.PhraseIndex;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.jspecify.annotations.Nullable;

/** Runs the examples of the issues, each as the content of a statement. */
final class IssueExamples {

  private final Codebook codebook;
  private final StanceCoder coder;
  private final Segmenter segmenter = new Segmenter();

  IssueExamples(Codebook codebook) {
    this.codebook = codebook;
    this.coder = new StanceCoder(codebook);
  }

  void check(Problems problems) {
    for (Issue issue : codebook.issues().all()) {
      phrases(issue, problems);
      sides(issue, problems);
      Set<String> wanted = Set.of("support", "oppose", "ambivalent");
      List<Issue.Example> examples = issue.examples();
      if (examples.stream().noneMatch(example -> wanted.contains(example.label()))
          || examples.stream().allMatch(example -> wanted.contains(example.label()))) {
        StanceExamples.problem(
            issue.place(),
            "\"" + issue.id() + "\" wants an example that takes a side and one that does not.",
            problems);
      }
      examples.forEach(example -> check(issue, example, problems));
    }
  }

  private void phrases(Issue issue, Problems problems) {
    Stream.of(
            issue.terms(),
            issue.supporting(),
            issue.opposing(),
            issue.impliedSupport(),
            issue.impliedOppose())
        .flatMap(List::stream)
        .forEach(
            phrase -> {
              String wrong = PhraseIndex.wrong(codebook, phrase);
              if (wrong != null) {
                StanceExamples.problem(
                    phrase.place(), "\"" + phrase.pattern() + "\": " + wrong + ".", problems);
              }
            });
  }

  private void sides(Issue issue, Problems problems) {
    for (String id : issue.sides().keySet()) {
      if (codebook.speakers().find(id) == null) {
        List<String> known = codebook.speakers().byId().keySet().stream().sorted().toList();
        problems.addUnknown(issue.place().file(), issue.place().line(), "speaker", id, known);
      }
    }
  }

  private void check(Issue issue, Issue.Example example, Problems problems) {
    Document document = segmenter.segment(Article.of("example", example.text()));
    Stance stance =
        coder.stances(document, said(example)).stream()
            .filter(found -> found.issue().equals(issue.id()))
            .findFirst()
            .orElse(null);
    String label = stance == null ? "none" : stance.label().name().toLowerCase(Locale.ROOT);
    boolean conditional = stance != null && stance.conditional();
    if (!label.equals(example.label()) || conditional != example.conditional()) {
      StanceExamples.problem(
          example.place(),
          "\""
              + example.text()
              + "\" comes out as "
              + label
              + (conditional ? " on a condition" : "")
              + " on \""
              + issue.id()
              + "\""
              + words(stance, example.text())
              + ".",
          problems);
    }
  }

  /** What moved the stance, so that one sees which phrase to mend. */
  private static String words(@Nullable Stance stance, String text) {
    return stance == null || stance.evidence().isEmpty()
        ? ""
        : stance.evidence().stream()
            .map(one -> "\"" + one.span().of(text) + "\" " + one.effect())
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private AttributedStatement said(Issue.Example example) {
    return ExampleStatements.of(codebook, example.text(), example.speaker());
  }
}
