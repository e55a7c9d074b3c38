package org.demarche.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.codebook.Frame;
import org.demarche.frame.Lexicon.Hit;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.demarche.text.Spans;
import org.jspecify.annotations.Nullable;

/** Tells what a frame is used for by the marks that stand in the sentences of its evidence. */
final class Functions {

  private final List<Function> functions;
  private final Lexicon lexicon;

  Functions(List<Frame> frames) {
    List<Frame> marks = frames.stream().filter(f -> f.kind() == Frame.Kind.FUNCTION).toList();
    functions = marks.stream().map(f -> Function.valueOf(f.id().toUpperCase(Locale.ROOT))).toList();
    lexicon = new Lexicon(marks);
  }

  /** All marks in the content. */
  List<Hit> marks(Document document, Spans content) {
    List<Hit> marks = new ArrayList<>();
    lexicon.find(document, content, marks);
    return marks;
  }

  /** The marks of one function. */
  List<Span> marks(Document document, Spans content, String id) {
    Function function = Function.valueOf(id.toUpperCase(Locale.ROOT));
    return marks(document, content).stream()
        .filter(mark -> functions.get(mark.entry().frame()) == function)
        .map(mark -> document.tokens().span(mark.first(), mark.last()))
        .toList();
  }

  /** The function that is marked most strongly beside {@code evidence}, or null. */
  @Nullable Function of(Document document, List<Hit> evidence, List<Hit> marks) {
    if (marks.isEmpty()) {
      return null;
    }
    Set<Integer> sentences =
        evidence.stream().map(hit -> document.sentenceOf(hit.first())).collect(Collectors.toSet());
    double[] weights = new double[Function.values().length];
    Function best = null;
    for (Hit mark : marks) {
      if (sentences.contains(document.sentenceOf(mark.first()))) {
        Function function = functions.get(mark.entry().frame());
        weights[function.ordinal()] += mark.entry().weight();
        best =
            best == null || weights[function.ordinal()] > weights[best.ordinal()] ? function : best;
      }
    }
    return best;
  }
}
