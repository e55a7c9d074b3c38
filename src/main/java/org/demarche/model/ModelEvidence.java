package org.demarche.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.demarche.text.Document;
import org.demarche.text.Evidence;
import org.demarche.text.Span;
import org.demarche.text.Spans;
import org.demarche.text.Tokens;

/** The single words that weighed most for a label. */
public final class ModelEvidence {

  private static final int MOST = 3;

  private ModelEvidence() {}

  /** Up to three, heaviest first; a word's weight is its own above the mean over the labels. */
  public static List<Evidence> of(
      LinearModel model, Document document, Spans content, Evidence.Of of, String label) {
    record Weighed(int token, String word, double weight) {}
    Tokens tokens = document.tokens();
    List<Weighed> weighed = new ArrayList<>();
    for (Span part : content) {
      int first = tokens.at(part.begin());
      int last = Math.min(tokens.size(), tokens.at(part.end() - 1) + 1);
      String[] words = MaskedWords.of(tokens, first, Math.max(first, last), null, null);
      for (int at = 0; at < words.length; at++) {
        double weight = model.weight(WordFeatures.WORD + words[at], label);
        if (weight > 0) {
          weighed.add(new Weighed(first + at, words[at], weight));
        }
      }
    }
    return weighed.stream()
        .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
        .limit(MOST)
        .map(
            w ->
                new Evidence(
                    of,
                    label,
                    "model:" + WordFeatures.WORD + w.word(),
                    tokens.span(w.token(), w.token() + 1),
                    String.format(Locale.ROOT, "%+.2f", w.weight())))
        .toList();
  }
}
