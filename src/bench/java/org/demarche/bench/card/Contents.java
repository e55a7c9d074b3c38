package org.demarche.bench.card;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.demarche.text.Span;
import org.demarche.text.Spans;

/** Finds a content in its text that is written down as its words. */
final class Contents {

  private Contents() {}

  /** Its letters; of a content in pieces, word by word in order; none where a word is missing. */
  static BitSet locate(String content, String text, Letters letters) {
    int whole = text.indexOf(content);
    if (whole >= 0) {
      return letters.of(Spans.of(new Span(whole, whole + content.length())));
    }
    String[] words = content.strip().split("\\s+");
    int start =
        text.indexOf(String.join(" ", List.of(words).subList(0, Math.min(3, words.length))));
    int from = Math.max(0, start);
    List<Span> found = new ArrayList<>();
    for (String word : words) {
      int begin = text.indexOf(word, from);
      if (begin < 0) {
        return new BitSet();
      }
      found.add(new Span(begin, begin + word.length()));
      from = begin + word.length();
    }
    return letters.of(new Spans(found));
  }
}
