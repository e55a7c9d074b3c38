package org.demarche.stance.issue;

import org.demarche.stance.scan.Item;

/**
 * A word that may judge what it is said of.
 *
 * @param rule how evidence names it
 * @param value what it says of that, in [-1,1], with what strengthens, weakens or turns it
 */
record Predicate(Item<?> item, String rule, double value) {

  int begin() {
    return item.begin();
  }

  int end() {
    return item.end();
  }
}
