package org.demarche.stance.issue;

import org.demarche.codebook.Issue;

/**
 * A phrase of an issue where it stands in a text.
 *
 * @param begin its first token
 * @param end one past its last token
 */
record Mention(Issue issue, Side side, int begin, int end) {

  Mention {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("no mention: " + begin + ".." + end);
    }
  }

  boolean overlaps(Mention other) {
    return begin < other.end && other.begin < end;
  }

  int size() {
    return end - begin;
  }
}
