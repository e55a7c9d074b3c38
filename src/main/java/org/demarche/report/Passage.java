package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.demarche.report.Piece.Mark;
import org.demarche.text.Span;

/**
 * The stretch of an article that a statement stands in, with what is to be marked in it.
 *
 * @param content spans of the statement's content, in offsets of the article's text
 * @param cue spans of its cue
 * @param evidence spans of what its coding went by
 */
public record Passage(List<Span> content, List<Span> cue, List<Span> evidence) {

  private static final int LONGEST = 900;

  /** Longer context before and after is cut. */
  private static final int AROUND = 160;

  public Passage {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    evidence = List.copyOf(evidence);
  }

  /** The pieces in text order; "…" where something is cut. */
  public List<Piece> of(String text) {
    Span shown = shown(text);
    TreeSet<Integer> cuts = new TreeSet<>(List.of(shown.begin(), shown.end()));
    for (List<Span> spans : List.of(content, cue, evidence)) {
      for (Span span : spans) {
        cuts.add(shown.begin() + clamp(span.begin() - shown.begin(), shown.length()));
        cuts.add(shown.begin() + clamp(span.end() - shown.begin(), shown.length()));
      }
    }
    List<Piece> pieces = new ArrayList<>();
    if (shown.begin() > 0 && !startsAfterBreak(text, shown.begin())) {
      pieces.add(new Piece("… ", Mark.CONTEXT));
    }
    Integer from = null;
    for (int cut : cuts) {
      if (from != null) {
        pieces.add(new Piece(text.substring(from, cut), mark(from)));
      }
      from = cut;
    }
    if (shown.end() < text.length() && !endsAtStop(text, shown.end())) {
      pieces.add(new Piece(" …", Mark.CONTEXT));
    }
    return pieces;
  }

  private Mark mark(int offset) {
    if (holds(evidence, offset)) {
      return Mark.EVIDENCE;
    }
    if (holds(cue, offset)) {
      return Mark.CUE;
    }
    return holds(content, offset) ? Mark.CONTENT : Mark.CONTEXT;
  }

  private static boolean holds(List<Span> spans, int offset) {
    return spans.stream().anyMatch(span -> span.contains(offset));
  }

  /** The sentences around content and cue, as far as they are not too long. */
  private Span shown(String text) {
    Span hull = content.get(0);
    for (Span span : content) {
      hull = hull.union(span);
    }
    for (Span span : cue) {
      Span wider = hull.union(span);
      hull = wider.length() <= LONGEST ? wider : hull;
    }
    int end = Math.min(hull.end(), hull.begin() + LONGEST);
    int begin = hull.begin();
    while (begin > 0 && hull.begin() - begin < AROUND && !startsAfterBreak(text, begin)) {
      begin--;
    }
    while (begin < hull.begin() && !atWord(text, begin)) {
      begin++;
    }
    int last = end;
    while (last < text.length() && last - end < AROUND && !endsAtStop(text, last)) {
      last++;
    }
    while (last > end && last < text.length() && !Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return new Span(begin, Math.min(last, text.length()));
  }

  private static boolean atWord(String text, int at) {
    return at == 0 || Character.isWhitespace(text.charAt(at - 1));
  }

  private static boolean startsAfterBreak(String text, int at) {
    if (at == 0 || text.charAt(at - 1) == '\n') {
      return true;
    }
    return at >= 2
        && text.charAt(at - 1) == ' '
        && ".!?”\"".indexOf(text.charAt(at - 2)) >= 0
        && Character.isUpperCase(text.charAt(at));
  }

  private static boolean endsAtStop(String text, int at) {
    if (at >= text.length() || text.charAt(at) == '\n') {
      return true;
    }
    return Character.isWhitespace(text.charAt(at)) && ".!?”\"".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static int clamp(int offset, int length) {
    return Math.max(0, Math.min(length, offset));
  }
}
