package org.demarche.segment;

import java.util.Locale;
import java.util.Map;
import org.demarche.text.WordClass;

/**
 * Gives each word form its norm and classes. Forms seen before come from a cache of fixed size, so
 * that most tokens cost one look-up and no allocation.
 *
 * <p>Safe for many threads: slots are written without locks, and a {@link Word} cannot be seen half
 * made, so the worst of a race is that a word is made twice.
 */
final class Vocabulary {

  private static final int SLOTS = 1 << 16;
  private static final int LONGEST_CACHED = 40;
  private static final long NOT_ED =
      WordClass.mask(WordClass.NOT_VERB, WordClass.PREPOSITION, WordClass.SUBORDINATOR);

  private final Map<String, Long> lists = WordLists.read();
  private final Word[] cache = new Word[SLOTS];

  /** The word that stands at [begin, end) of {@code text}. */
  Word word(String text, int begin, int end) {
    int length = end - begin;
    if (length > LONGEST_CACHED) {
      return make(text.substring(begin, end));
    }
    int hash = length;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    Word word = cache[slot];
    if (word != null && word.form().length() == length && text.startsWith(word.form(), begin)) {
      return word;
    }
    word = make(text.substring(begin, end));
    cache[slot] = word;
    return word;
  }

  private Word make(String form) {
    String norm = form.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    boolean stopped = norm.length() > 1 && norm.endsWith(".") && Character.isLetter(norm.charAt(0));
    String listed = stopped ? norm.substring(0, norm.length() - 1) : norm;
    long classes = lists.getOrDefault(listed, 0L);
    if (stopped) {
      classes |= WordClass.ABBREVIATION.bit();
    }
    int first = form.codePointAt(0);
    if (Character.isLetter(first)) {
      classes |= WordClass.WORD.bit();
      if (Character.isUpperCase(first)) {
        classes |= WordClass.CAPITALISED.bit();
      }
      classes |= bySuffix(norm, classes);
    } else if (Character.isDigit(first)) {
      classes |= WordClass.NUMBER.bit();
    } else if (form.length() == 1 || !Character.isLetter(form.codePointBefore(form.length()))) {
      classes |= WordClass.PUNCTUATION.bit();
    }
    return new Word(form, norm, classes);
  }

  private static long bySuffix(String norm, long classes) {
    if ((classes & NOT_ED) != 0) {
      return 0;
    }
    if (norm.length() > 3 && norm.endsWith("ed") && !norm.endsWith("eed")) {
      return WordClass.ED.bit();
    }
    if (norm.length() > 5 && norm.endsWith("ing")) {
      return WordClass.ING.bit();
    }
    if (norm.length() > 4 && norm.endsWith("ly") && (classes & WordClass.NOT_ADVERB.bit()) == 0) {
      return WordClass.ADVERB.bit();
    }
    return 0;
  }
}
