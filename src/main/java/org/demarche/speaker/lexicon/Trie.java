package org.demarche.speaker.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Phrases by their tokens' keys; the first token decides in one look-up. */
final class Trie {

  /** A sense, and how its words are written. */
  private record Entry(Sense sense, Spelling spelling) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>(1);
  }

  private final Node root = new Node();

  /**
   * Bits for the looks of all first keys: most words of a text are told apart without a look-up.
   */
  private final BitSet looks = new BitSet(1 << 15);

  void put(List<String> keys, Sense sense, Spelling spelling) {
    Node node = root;
    for (String key : keys) {
      node = node.next.computeIfAbsent(key, k -> new Node());
    }
    if (node != root) {
      node.entries.add(new Entry(sense, spelling));
      looks.set(look(keys.get(0)));
    }
  }

  /** A word's first and last letter and its length, in 15 bits; some words share theirs. */
  private static int look(String key) {
    int size = key.length();
    return size == 0
        ? 0
        : (key.charAt(0) & 31) << 10 | (key.charAt(size - 1) & 31) << 5 | (size & 31);
  }

  private @Nullable Node first(String norm) {
    String key = Fold.key(norm);
    return looks.get(look(key)) ? root.next.get(key) : null;
  }

  /** What all phrases that begin at a token mean, the longest first; empty where none does. */
  List<Reading> match(Tokens tokens, int first) {
    int at = first;
    int end = tokens.size();
    Node node = first(tokens.norm(at));
    if (node == null && Fold.isArticle(tokens.norm(at)) && at + 1 < end) {
      at++;
      node = first(tokens.norm(at));
    }
    List<Reading> found = null;
    while (node != null) {
      at++;
      for (int i = 0; i < node.entries.size(); i++) {
        Entry entry = node.entries.get(i);
        if (entry.spelling.fits(tokens, first, at)) {
          found = found == null ? new ArrayList<>(2) : found;
          found.add(new Reading(first, at, entry.sense));
        }
      }
      if (node.next.isEmpty() || at >= end) {
        break;
      }
      if (Fold.isArticle(tokens.norm(at))) {
        at++;
      }
      node = at < end ? node.next.get(Fold.key(tokens.norm(at))) : null;
    }
    if (found == null) {
      return List.of();
    }
    if (found.size() > 1) {
      Collections.reverse(found);
    }
    return found;
  }
}
