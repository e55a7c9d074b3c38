package org.demarche.compare.cluster;

import java.util.HashMap;
import java.util.Map;

/** Ids joined two by two; all that hang together have one root, the least of them. */
final class Forest {

  private final Map<String, String> parents = new HashMap<>();

  String root(String id) {
    String root = id;
    for (String at = parents.get(root); at != null; at = parents.get(root)) {
      root = at;
    }
    for (String at = id; !at.equals(root); ) {
      String next = parents.put(at, root);
      at = next == null ? root : next;
    }
    return root;
  }

  void join(String a, String b) {
    String first = root(a);
    String second = root(b);
    int order = first.compareTo(second);
    if (order != 0) {
      parents.put(order < 0 ? second : first, order < 0 ? first : second);
    }
  }
}
