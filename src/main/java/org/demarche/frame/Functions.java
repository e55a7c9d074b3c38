package org.demarche.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.demarche.codebook.Frame;
import org.demarche.frame.Lexicon.Hit;
import org.demarche.text.Document;
import org.jspecify.annotations.Nullable;

/** Tells what a frame is used for by the marks that stand in the sentences of its evidence. */
final class Functions {

  private final List<Function> functions;
  private final Lexicon lexicon;

  Functions(List<Frame> frames, Vocabulary.Builder words) {
    List<Frame> marks = frames.stream().filter(f -> f.kind() == Frame.Kind.FUNCTION).toList();
    functions = marks.stream().map(f -> Function.valueOf(f.id().toUpperCase(Locale.ROOT))).toList();
    lexicon = new Lexicon(marks, words);
  }

  /** All marks in the content. */
  List<Hit> marks(List<Reading> readings) {
    List<Hit> marks = new ArrayList<>();
    readings.forEach(reading -> lexicon.find(reading, marks));
    return marks;
  }

  /** Whether a mark is one of a function. */
  boolean marks(Hit mark, Function function) {
    return functions.get(mark.entry().frame()) == function;
  }

  /** The function that is marked most strongly beside {@code evidence}, or null. */
  @Nullable Function of(Document document, List<Hit> evidence, List<Hit> marks) {
    if (marks.isEmpty()) {
      return null;
    }
    BitSet sentences = new BitSet();
    evidence.forEach(hit -> sentences.set(document.sentenceOf(hit.first())));
    double[] weights = new double[Function.values().length];
    Function best = null;
    for (Hit mark : marks) {
      if (sentences.get(document.sentenceOf(mark.first()))) {
        Function function = functions.get(mark.entry().frame());
        weights[function.ordinal()] += mark.entry().weight();
        best =
            best == null || weights[function.ordinal()] > weights[best.ordinal()] ? function : best;
      }
    }
    return best;
  }
}
