package org.demarche.stance.issue;

import org.demarche.codebook.Issue;

/** A phrase of an issue where it stands in a text. */
record Mention(Issue issue, Side side, Target at) {

  boolean overlaps(Mention other) {
    return at.begin() < other.at.end() && other.at.begin() < at.end();
  }

  int size() {
    return at.end() - at.begin();
  }
}
