package org.demarche.frame;

import org.demarche.text.Tokens;

/**
 * A stretch of a text with the words of the vocabulary in it, looked up once for every lexicon.
 *
 * @param first its first token
 * @param last one past its last token
 * @param ids for each of its tokens, the ids of the patterns that it matches
 */
record Reading(Tokens tokens, int first, int last, int[][] ids) {

  int[] ids(int token) {
    return ids[token - first];
  }

  int size() {
    return last - first;
  }
}
