package org.demarche.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.codebook.Frame;

/** The words and phrases of all frames. A phrase hides the words that it is made of. */
final class Lexicon {

  /** A pattern of a frame, as it was found: from token {@code first} to before {@code last}. */
  record Hit(Entry entry, int first, int last) {}

  /**
   * A pattern of a frame.
   *
   * @param frame number of the frame in the codebook
   * @param rule by which evidence names the pattern
   */
  record Entry(int frame, String pattern, double weight, String rule) {

    /** Whether another pattern of the same frame says more of the same words. */
    private boolean yieldsTo(Entry other) {
      return frame == other.frame
          && (weight < other.weight
              || (weight == other.weight && pattern.compareTo(other.pattern) < 0));
    }
  }

  private static final class Node {
    private final Map<Integer, Node> next = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>(1);
  }

  /** By the id of a first word. */
  private final Map<Integer, Node> roots = new HashMap<>();

  /** Takes the patterns of frames; {@code words} numbers their words. */
  Lexicon(List<Frame> frames, Vocabulary.Builder words) {
    for (int frame = 0; frame < frames.size(); frame++) {
      Frame of = frames.get(frame);
      for (Frame.Term term : of.terms()) {
        Map<Integer, Node> next = roots;
        Node node = null;
        for (String word : term.pattern().toLowerCase(Locale.ROOT).split("\\s+")) {
          node = next.computeIfAbsent(words.add(word), id -> new Node());
          next = node.next;
        }
        if (node != null) {
          node.entries.add(new Entry(frame, term.pattern(), term.weight(), rule(of, term)));
        }
      }
    }
  }

  private static String rule(Frame frame, Frame.Term term) {
    return frame.file() + ":" + frame.id() + "/" + term.pattern();
  }

  /** Adds what stands in a reading to {@code hits}, left to right. */
  void find(Reading reading, List<Hit> hits) {
    Longest longest = new Longest();
    int at = reading.first();
    while (at < reading.last()) {
      longest.end = at;
      longest.entries.clear();
      follow(reading, roots, at, longest);
      for (Entry entry : longest.entries) {
        if (!longest.hides(entry)) {
          hits.add(new Hit(entry, at, longest.end));
        }
      }
      at = Math.max(longest.end, at + 1);
    }
  }

  private static final class Longest {
    private int end;
    private final List<Entry> entries = new ArrayList<>(4);

    private boolean hides(Entry entry) {
      for (Entry other : entries) {
        if (entry.yieldsTo(other)) {
          return true;
        }
      }
      return false;
    }
  }

  private static void follow(Reading reading, Map<Integer, Node> next, int at, Longest longest) {
    if (at == reading.last() || next.isEmpty()) {
      return;
    }
    for (int id : reading.ids(at)) {
      Node node = next.get(id);
      if (node == null) {
        continue;
      }
      if (!node.entries.isEmpty()) {
        if (at + 1 > longest.end) {
          longest.end = at + 1;
          longest.entries.clear();
        }
        if (at + 1 == longest.end) {
          longest.entries.addAll(node.entries);
        }
      }
      follow(reading, node.next, at + 1, longest);
    }
  }
}
