package org.demarche.stance.issue;

import java.util.Set;

/**
 * The words that fit one place of a phrase.
 *
 * @param forms norms of tokens
 * @param prefixes beginnings of norms
 */
record WordMatcher(Set<String> forms, Set<String> prefixes) {

  WordMatcher {
    forms = Set.copyOf(forms);
    prefixes = Set.copyOf(prefixes);
  }

  boolean fits(String norm) {
    if (forms.contains(norm)) {
      return true;
    }
    for (String prefix : prefixes) {
      if (norm.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
