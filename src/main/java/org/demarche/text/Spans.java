package org.demarche.text;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A possibly discontinuous stretch of text: "the talks", she said, "have failed".
 *
 * @param parts in text order, none empty, none overlapping another; no parts at all is {@link
 *     #NONE}
 */
public record Spans(List<Span> parts) implements Iterable<Span> {

  public static final Spans NONE = new Spans(List.of());

  /**
   * @throws IllegalArgumentException if a part is empty, out of order or overlaps the one before it
   */
  public Spans {
    parts = List.copyOf(parts);
    int reached = 0;
    for (Span part : parts) {
      if (part.isEmpty() || part.begin() < reached) {
        throw new IllegalArgumentException("empty, overlapping or out of order: " + parts);
      }
      reached = part.end();
    }
  }

  /** Spans of any order, put into text order. */
  public static Spans of(Span... parts) {
    Span[] sorted = parts.clone();
    Arrays.sort(sorted);
    return new Spans(List.of(sorted));
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /**
   * The smallest single span that holds every part.
   *
   * @throws IndexOutOfBoundsException if there are no parts
   */
  public Span hull() {
    return new Span(parts.get(0).begin(), parts.get(parts.size() - 1).end());
  }

  public boolean contains(Span span) {
    for (Span part : parts) {
      if (part.contains(span)) {
        return true;
      }
    }
    return false;
  }

  public boolean overlaps(Spans other) {
    return parts.stream().anyMatch(part -> other.parts.stream().anyMatch(part::overlaps));
  }

  /** The words that stand here, pieces joined by a space. */
  public String of(CharSequence text) {
    return parts.stream().map(part -> part.of(text)).collect(Collectors.joining(" "));
  }

  @Override
  public Iterator<Span> iterator() {
    return parts.iterator();
  }
}
