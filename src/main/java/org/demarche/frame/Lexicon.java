package org.demarche.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.codebook.Frame;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.demarche.text.Spans;
import org.demarche.text.Tokens;

/** The words and phrases of all frames. A phrase hides the words that it is made of. */
final class Lexicon {

  /** A pattern of a frame, as it was found: from token {@code first} to before {@code last}. */
  record Hit(Entry entry, int first, int last) {}

  /** A pattern of a frame; {@code frame} is the frame's number in the codebook. */
  record Entry(int frame, String pattern, double weight) {

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

  private final Node root = new Node();
  private final Vocabulary vocabulary;

  Lexicon(List<Frame> frames) {
    Vocabulary.Builder builder = new Vocabulary.Builder();
    for (int frame = 0; frame < frames.size(); frame++) {
      for (Frame.Term term : frames.get(frame).terms()) {
        Node node = root;
        for (String word : term.pattern().toLowerCase(Locale.ROOT).split("\\s+")) {
          node = node.next.computeIfAbsent(builder.add(word), id -> new Node());
        }
        node.entries.add(new Entry(frame, term.pattern(), term.weight()));
      }
    }
    vocabulary = builder.build();
  }

  /** Adds what stands in the content to {@code hits}, and returns how many tokens were read. */
  int find(Document document, Spans content, List<Hit> hits) {
    Tokens tokens = document.tokens();
    int size = 0;
    for (Span part : content) {
      int first = tokens.at(part.begin());
      int last = Math.min(tokens.size(), tokens.at(part.end() - 1) + 1);
      find(tokens, first, last, hits);
      size += Math.max(0, last - first);
    }
    return size;
  }

  /** Adds what stands from {@code first} to before {@code last} to {@code hits}, left to right. */
  private void find(Tokens tokens, int first, int last, List<Hit> hits) {
    int at = first;
    while (at < last) {
      Longest longest = new Longest(at);
      follow(tokens, root, at, last, longest);
      for (Entry entry : longest.entries) {
        if (longest.entries.stream().noneMatch(entry::yieldsTo)) {
          hits.add(new Hit(entry, at, longest.end));
        }
      }
      at = Math.max(longest.end, at + 1);
    }
  }

  private static final class Longest {
    private int end;
    private final List<Entry> entries = new ArrayList<>(2);

    private Longest(int begin) {
      end = begin;
    }
  }

  private void follow(Tokens tokens, Node node, int at, int last, Longest longest) {
    if (at > longest.end) {
      if (!node.entries.isEmpty()) {
        longest.end = at;
        longest.entries.clear();
      }
    }
    if (at == longest.end) {
      longest.entries.addAll(node.entries);
    }
    if (at == last || node.next.isEmpty()) {
      return;
    }
    for (int id : vocabulary.ids(tokens.norm(at))) {
      Node next = node.next.get(id);
      if (next != null) {
        follow(tokens, next, at + 1, last, longest);
      }
    }
  }
}
