package org.demarche.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.demarche.codebook.inflect.Inflector;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.demarche.text.Spans;
import org.demarche.text.Tokens;

/**
 * Numbers the words of a lexicon, and tells which of them a token is: by one hash look-up for whole
 * words and one binary search for stems.
 */
final class Vocabulary {

  private static final int[] NONE = {};

  /** So many different tokens are remembered; there are more of them only in mangled texts. */
  private static final int REMEMBERED = 50_000;

  private final Map<String, int[]> known = new ConcurrentHashMap<>();

  private final Map<String, int[]> words;
  private final String[] stems;

  /** For each stem, the ids that it stands for: its own and those of the stems that begin it. */
  private final int[][] stemIds;

  /** For each stem, the number of the longest other stem that begins it, or -1. */
  private final int[] shorter;

  private Vocabulary(Map<String, int[]> words, String[] stems, int[][] stemIds, int[] shorter) {
    this.words = words;
    this.stems = stems;
    this.stemIds = stemIds;
    this.shorter = shorter;
  }

  /** What stands in the parts of a content, each by itself. */
  List<Reading> read(Document document, Spans content) {
    Tokens tokens = document.tokens();
    List<Reading> readings = new ArrayList<>(content.parts().size());
    for (Span part : content) {
      int first = tokens.at(part.begin());
      int last = Math.min(tokens.size(), tokens.at(part.end() - 1) + 1);
      int[][] ids = new int[Math.max(0, last - first)][];
      for (int at = first; at < last; at++) {
        ids[at - first] = ids(tokens.norm(at));
      }
      readings.add(new Reading(tokens, first, first + ids.length, ids));
    }
    return readings;
  }

  /** The ids of the patterns that a token matches; remembered, as most tokens come again. */
  int[] ids(String norm) {
    int[] found = known.get(norm);
    if (found == null) {
      found = look(norm);
      if (known.size() < REMEMBERED) {
        known.put(norm, found);
      }
    }
    return found;
  }

  private int[] look(String norm) {
    int[] found = join(words.getOrDefault(norm, NONE), stemmed(norm));
    int hyphen = norm.indexOf('-');
    if (found.length > 0 || hyphen <= 0) {
      return found;
    }
    int last = norm.lastIndexOf('-');
    return join(look(norm.substring(0, hyphen)), look(norm.substring(last + 1)));
  }

  private int[] stemmed(String norm) {
    int at = Arrays.binarySearch(stems, norm);
    if (at < 0) {
      at = -at - 2;
    }
    while (at >= 0 && !norm.startsWith(stems[at])) {
      at = shorter[at];
    }
    return at < 0 ? NONE : stemIds[at];
  }

  private static int[] join(int[] a, int[] b) {
    if (a.length == 0 || b.length == 0) {
      return a.length == 0 ? b : a;
    }
    return IntStream.concat(Arrays.stream(a), Arrays.stream(b)).distinct().toArray();
  }

  /** Takes patterns one by one. */
  static final class Builder {

    private final Inflector inflector;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, int[]> words = new HashMap<>();
    private final TreeMap<String, Integer> stems = new TreeMap<>();

    Builder(Inflector inflector) {
      this.inflector = inflector;
    }

    /** The id of a pattern of one word: {@code stem*}, {@code =word} or {@code word}. */
    int add(String pattern) {
      Integer known = ids.get(pattern);
      if (known != null) {
        return known;
      }
      int id = ids.size();
      ids.put(pattern, id);
      if (pattern.endsWith("*")) {
        stems.put(pattern.substring(0, pattern.length() - 1), id);
      } else if (pattern.startsWith("=")) {
        words.merge(pattern.substring(1), new int[] {id}, Vocabulary::join);
      } else {
        inflector.all(pattern).forEach(f -> words.merge(f, new int[] {id}, Vocabulary::join));
      }
      return id;
    }

    Vocabulary build() {
      String[] sorted = stems.keySet().toArray(String[]::new);
      int[][] stemIds = new int[sorted.length][];
      int[] shorter = new int[sorted.length];
      List<Integer> open = new ArrayList<>();
      for (int i = 0; i < sorted.length; i++) {
        while (!open.isEmpty() && !sorted[i].startsWith(sorted[open.get(open.size() - 1)])) {
          open.remove(open.size() - 1);
        }
        shorter[i] = open.isEmpty() ? -1 : open.get(open.size() - 1);
        int[] own = {stems.get(sorted[i])};
        stemIds[i] = shorter[i] < 0 ? own : join(own, stemIds[shorter[i]]);
        open.add(i);
      }
      return new Vocabulary(Map.copyOf(words), sorted, stemIds, shorter);
    }
  }
}
