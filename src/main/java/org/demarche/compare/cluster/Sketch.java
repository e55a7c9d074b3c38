package org.demarche.compare.cluster;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What is kept of a statement to find its other versions.
 *
 * @param id of the statement
 * @param day of publication as days since 1970-01-01; {@link #UNDATED} where unknown
 * @param sides whom its speakers speak for, ascending; none where that is unknown
 * @param force what it does ("REQUEST"): a few words such as "the agreement" are the same statement
 *     only if the same is done with them
 * @param words in their order, as hashes
 * @param content meanings of its content words, as ascending hashes
 * @param negations its negations, as ascending hashes of words
 * @param numbers its numbers, likewise
 * @param turning meanings of words for which another wording may have a negation, likewise
 */
public record Sketch(
    String id,
    int day,
    int[] sides,
    int force,
    int[] words,
    int[] content,
    int[] negations,
    int[] numbers,
    int[] turning) {

  public static final int UNDATED = Integer.MIN_VALUE;

  /** Longer statements are compared by so many words; none that anybody quotes is longer. */
  private static final int LONGEST = 400;

  public Sketch {
    Objects.requireNonNull(id, "id");
  }

  /**
   * @param text what was said
   * @param sides ids of whom its speakers speak for: a country, else the speaker itself
   */
  public static Sketch of(
      Vocabulary vocabulary, String id, int day, List<String> sides, String force, String text) {
    List<String> words = Vocabulary.words(text);
    words = words.size() > LONGEST ? words.subList(0, LONGEST) : words;
    return new Sketch(
        id,
        day,
        sides.stream().mapToInt(String::hashCode).sorted().distinct().toArray(),
        force.hashCode(),
        words.stream().mapToInt(String::hashCode).toArray(),
        meanings(words, vocabulary, vocabulary::isContent),
        hashes(words, vocabulary::isNegation),
        hashes(words, vocabulary::isNumber),
        meanings(words, vocabulary, vocabulary::isTurning));
  }

  private static int[] hashes(List<String> words, Predicate<String> wanted) {
    return words.stream().filter(wanted).mapToInt(String::hashCode).sorted().distinct().toArray();
  }

  private static int[] meanings(
      List<String> words, Vocabulary vocabulary, Predicate<String> wanted) {
    return hashes(words.stream().filter(wanted).map(vocabulary::meaning).toList(), meaning -> true);
  }

  /** Whether the two may be the same speaker's: they share a side, or one's is unknown. */
  boolean sameSide(Sketch other) {
    return sides.length == 0 || other.sides.length == 0 || Sets.shared(sides, other.sides) > 0;
  }

  /** Whether both deny or both assert, as far as words tell. */
  boolean sameSign(Sketch other) {
    return negated() == other.negated() || (negated() ? other.turns(this) : turns(other));
  }

  /** Whether it has a turning word that the other has not: "stayed" for "did not leave". */
  private boolean turns(Sketch other) {
    return Sets.shared(turning, other.content) < turning.length;
  }

  private boolean negated() {
    return negations.length > 0;
  }

  /** Whether a word turns a statement round or gives its measure. */
  boolean isCritical(int word) {
    return Sets.contains(negations, word) || Sets.contains(numbers, word);
  }

  /** The days between them; 0 where either is undated. */
  int daysFrom(Sketch other) {
    return day == UNDATED || other.day == UNDATED ? 0 : Math.abs(day - other.day);
  }
}
