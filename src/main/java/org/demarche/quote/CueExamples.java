package org.demarche.quote;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Problems;
import org.demarche.codebook.cue.Cue;
import org.demarche.codebook.cue.CueExample;
import org.demarche.segment.Segmenter;
import org.demarche.text.Article;
import org.demarche.text.Span;
import org.demarche.text.Spans;

/** Runs the examples that the entries of the {@code cues:} section carry. */
public final class CueExamples {

  private final Codebook codebook;
  private final Segmenter segmenter = new Segmenter();
  private final Extractor extractor;

  public CueExamples(Codebook codebook) {
    this.codebook = codebook;
    this.extractor = new RuleExtractor(codebook);
  }

  /** Reports each example that does not come out as its entry says, at its file and line. */
  public void check(Problems problems) {
    for (Cue cue : codebook.cues().byId().values()) {
      for (CueExample example : cue.examples()) {
        String fault = example.hit() ? hit(cue, example) : miss(cue, example);
        if (!fault.isEmpty()) {
          problems.add(example.file(), example.line(), "cue \"" + cue.id() + "\": " + fault);
        }
      }
    }
  }

  private String miss(Cue cue, CueExample example) {
    for (Statement statement : extract(example.text())) {
      if (statement.lemma().equals(cue.id())) {
        return "a near miss makes the statement \""
            + statement.content().of(example.text())
            + "\": "
            + example.text();
      }
    }
    return "";
  }

  private String hit(Cue cue, CueExample example) {
    Marked marked = Marked.of(example.text());
    List<String> others = new ArrayList<>();
    for (Statement statement : extract(marked.text)) {
      if (statement.lemma().equals(cue.id()) && marked.agrees(statement)) {
        return "";
      }
      others.add(
          "("
              + statement.source().of(marked.text)
              + ") <"
              + statement.cue().of(marked.text)
              + "> ["
              + statement.content().of(marked.text)
              + "] by \""
              + statement.lemma()
              + "\"");
    }
    return "an example is not found: " + example.text() + "; found is " + others;
  }

  private List<Statement> extract(String text) {
    return extractor.extract(segmenter.segment(Article.of("example", text)));
  }

  /** An example's text without its marks, and what they marked. */
  private record Marked(String text, Spans content, Spans cue, Spans source) {

    static Marked of(String marked) {
      StringBuilder text = new StringBuilder();
      List<List<Span>> spans = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      int begin = 0;
      for (int i = 0; i < marked.length(); i++) {
        char c = marked.charAt(i);
        if ("[<(".indexOf(c) >= 0) {
          begin = text.length();
        } else if ("]>)".indexOf(c) >= 0) {
          spans.get("]>)".indexOf(c)).add(new Span(begin, text.length()));
        } else {
          text.append(c);
        }
      }
      return new Marked(
          text.toString(),
          new Spans(spans.get(0)),
          new Spans(spans.get(1)),
          new Spans(spans.get(2)));
    }

    boolean agrees(Statement statement) {
      return statement.content().equals(content)
          && statement.cue().equals(cue)
          && statement.source().equals(source);
    }
  }
}
