package org.demarche.segment;

import java.util.ArrayList;
import java.util.List;
import org.demarche.text.Span;

/**
 * Finds the lines of a text that are paragraphs. Usually each line is one; where a text is wrapped
 * at a fixed width, blank lines part the paragraphs.
 */
final class Lines {

  private static final int WRAP_WIDTH = 100;
  private static final int WRAP_LEAST = 45;

  private Lines() {}

  /** Paragraphs without the white space around them, in text order. */
  static List<Span> of(String text) {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Characters.isLineEnd(text.charAt(i))) {
        add(text, begin, i, lines);
        begin = i + 1;
      }
    }
    return isWrapped(text, lines) ? joined(text, lines) : lines;
  }

  private static void add(String text, int begin, int end, List<Span> lines) {
    int first = begin;
    int last = end;
    while (first < last && Characters.isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && Characters.isBlank(text.charAt(last - 1))) {
      last--;
    }
    if (last > first) {
      lines.add(new Span(first, last));
    }
  }

  /** Whether most lines that follow each other break off in the middle of a sentence. */
  private static boolean isWrapped(String text, List<Span> lines) {
    int together = 0;
    int broken = 0;
    for (int i = 1; i < lines.size(); i++) {
      Span line = lines.get(i - 1);
      if (line.length() > WRAP_WIDTH) {
        return false;
      }
      if (!isBlankBetween(text, line, lines.get(i))) {
        together++;
        char end = text.charAt(line.end() - 1);
        boolean open = Characters.isWord(end) || end == ',';
        if (open && line.length() >= WRAP_LEAST) {
          broken++;
        }
      }
    }
    return together >= 3 && broken * 2 > together;
  }

  private static boolean isBlankBetween(String text, Span line, Span next) {
    int ends = 0;
    for (int i = line.end(); i < next.begin(); i++) {
      char c = text.charAt(i);
      if (Characters.isLineEnd(c) && !(c == '\n' && text.charAt(i - 1) == '\r')) {
        ends++;
      }
    }
    return ends > 1;
  }

  private static List<Span> joined(String text, List<Span> lines) {
    List<Span> paragraphs = new ArrayList<>();
    for (Span line : lines) {
      int last = paragraphs.size() - 1;
      if (last >= 0 && !isBlankBetween(text, paragraphs.get(last), line)) {
        paragraphs.set(last, paragraphs.get(last).union(line));
      } else {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }
}
