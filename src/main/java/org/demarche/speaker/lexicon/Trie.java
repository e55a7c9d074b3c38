package org.demarche.speaker.lexicon;

import java.util.ArrayList;
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

  void put(List<String> keys, V value) {
    Node<V> node = root;
    for (String key : keys) {
      node = node.next.computeIfAbsent(key, k -> new Node<>());
    }
    if (node != root) {
      node.values.add(value);
    }
  }

  /** All phrases that begin at a token, the longest last; null where none does. */
  @Nullable List<Match<V>> match(Tokens tokens, int first, int end) {
    int at = first;
    Node<V> node = root.next.get(Fold.key(tokens.norm(at)));
    if (node == null && Fold.isArticle(tokens.norm(at)) && at + 1 < end) {
      at++;
      node = root.next.get(Fold.key(tokens.norm(at)));
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
