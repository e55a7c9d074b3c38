package org.demarche.model.feature;

import static org.demarche.text.WordClass.COMMA;
import static org.demarche.text.WordClass.NEGATION;
import static org.demarche.text.WordClass.SENTENCE_END;

import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import org.demarche.codebook.Tones;
import org.demarche.stance.scan.Clauses;
import org.demarche.stance.scan.Item;
import org.demarche.stance.scan.Party;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/**
 * A stretch of a text with what is known of each of its tokens. Tokens are numbered as in the text.
 */
final class Window {

  private static final int NEGATION_REACH = 4;
  private static final long ENDS_NEGATION = WordClass.mask(COMMA, SENTENCE_END);

  final Document document;
  final Tokens tokens;
  final int from;
  final int to;
  final Party source;
  final Party target;
  final List<Item<Tones.Group>> tones;

  /** Tokens without those whose mask repeats the one before: a name of three words counts once. */
  final int[] order;

  private final String[] words;
  private final String[] stems;
  private final boolean[] negated;
  private final int[] barriers;

  /**
   * @param from its first token
   * @param to one past its last
   * @param tones the opinion words in it
   */
  Window(
      Document document,
      int from,
      int to,
      Party source,
      Party target,
      List<Item<Tones.Group>> tones) {
    this.document = document;
    this.tokens = document.tokens();
    this.from = from;
    this.to = to;
    this.source = source.given() ? source.whole(tokens, from, to) : source;
    this.target = target.given() ? target.whole(tokens, from, to) : target;
    this.tones = tones;
    this.words = new String[to - from];
    this.stems = new String[to - from];
    this.negated = new boolean[to - from];
    this.barriers = new int[to - from + 1];
    SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);
    for (int at = from; at < to; at++) {
      String word = Masks.of(tokens, at, this.source, this.target);
      words[at - from] = word;
      stems[at - from] = Masks.isMask(word) ? word : stemmer.stem(word).toString();
      barriers[at - from + 1] = barriers[at - from] + (Clauses.isBarrier(tokens, at, to) ? 1 : 0);
      if (tokens.is(at, NEGATION)) {
        negate(at + 1);
      }
    }
    tones.stream().filter(item -> item.entry().times() < 0).forEach(item -> negate(item.end()));
    this.order = IntStream.range(from, to).filter(at -> !repeats(at)).toArray();
  }

  private void negate(int first) {
    for (int at = first; at < Math.min(to, first + NEGATION_REACH); at++) {
      if (tokens.isAny(at, ENDS_NEGATION) || Clauses.isBarrier(tokens, at, to)) {
        return;
      }
      negated[at - from] = true;
    }
  }

  private boolean repeats(int at) {
    return at > from && Masks.isMask(word(at)) && word(at).equals(word(at - 1));
  }

  /** In lower case, or masked. */
  String word(int token) {
    return words[token - from];
  }

  /** The word's stem, or its mask. */
  String stem(int token) {
    return stems[token - from];
  }

  /** "!" for what stands in the scope of a negation, else nothing. */
  String negation(int token) {
    return negated[token - from] ? "!" : "";
  }

  /** Tokens to the target, 1 beside it; 0 inside, or where there is no target. */
  int distance(int token) {
    if (!target.given() || target.holds(token)) {
      return 0;
    }
    return token < target.begin() ? target.begin() - token : token - target.end() + 1;
  }

  /** L left of the target, R right of it, T inside, N where there is none. */
  char side(int token) {
    if (!target.given()) {
      return 'N';
    }
    return target.holds(token) ? 'T' : token < target.begin() ? 'L' : 'R';
  }

  /** Ends of clauses between a token and the target. */
  int barriers(int token) {
    return switch (side(token)) {
      case 'L' -> barriers[target.begin() - from] - barriers[token - from];
      case 'R' -> barriers[token + 1 - from] - barriers[target.end() - from];
      default -> 0;
    };
  }

  boolean holds(int token) {
    return from <= token && token < to;
  }

  Span span(int begin, int end) {
    return tokens.span(begin, end);
  }

  Span span(int token) {
    return tokens.span(token, token + 1);
  }
}
