package org.demarche.speaker.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Phrases by their tokens' keys; the first token decides in one look-up. */
final class Trie<V> {

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>();
    private final List<V> values = new ArrayList<>();
  }

  /** Values found, with the token after each. */
  record Match<V>(int last, V value) {}

  private final Node<V> root = new Node<>();

  /**
   * Bits for the looks of all first keys: most words of a text are told apart without a look-up.
   */
  private final BitSet looks = new BitSet(1 << 15);

  void put(List<String> keys, V value) {
    Node<V> node = root;
    for (String key : keys) {
      node = node.next.computeIfAbsent(key, k -> new Node<>());
    }
    if (node != root) {
      node.values.add(value);
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

  private @Nullable Node<V> first(String norm) {
    String key = Fold.key(norm);
    return looks.get(look(key)) ? root.next.get(key) : null;
  }

  /** All phrases that begin at a token, the longest last; null where none does. */
  @Nullable List<Match<V>> match(Tokens tokens, int first, int end) {
    int at = first;
    Node<V> node = first(tokens.norm(at));
    if (node == null && Fold.isArticle(tokens.norm(at)) && at + 1 < end) {
      at++;
      node = first(tokens.norm(at));
    }
    List<Match<V>> found = null;
    while (node != null) {
      at++;
      for (V value : node.values) {
        found = found == null ? new ArrayList<>() : found;
        found.add(new Match<>(at, value));
      }
      if (at < end && Fold.isArticle(tokens.norm(at))) {
        at++;
      }
      node = at < end && !node.next.isEmpty() ? node.next.get(Fold.key(tokens.norm(at))) : null;
    }
    return found;
  }
}
