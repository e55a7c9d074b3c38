package org.demarche.compare.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/** Takes statements apart into words, and tells what a word is worth. Not safe for many threads. */
public final class Vocabulary {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}]+)*");

  /** "Unverified": a negation that has the negated word in it. */
  private static final Pattern UNDONE = Pattern.compile("un(\\p{L}{3,}(?:ed|able|ible))");

  private final SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);
  private final Set<String> functionWords = words("function-words.txt");
  private final Set<String> negations = words("negations.txt");
  private final Set<String> turning = words("turning-words.txt");
  private final Set<String> numbers = words("numbers.txt");
  private final Map<String, String> classes = new HashMap<>();
  private final Map<String, String> meanings = new HashMap<>();

  public Vocabulary() {
    for (List<String> line : WordList.lines("same-meaning.txt")) {
      String first = stem(line.get(0));
      line.forEach(word -> classes.putIfAbsent(stem(word), first));
    }
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    WordList.lines(name).forEach(words::addAll);
    return words;
  }

  /** The words of a text in order, without punctuation and quotation marks; "1,000" is "1000". */
  public static List<Word> located(CharSequence text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String form = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
      form = form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
      form = Character.isDigit(form.charAt(0)) ? form.replace(",", "") : form.replace(".", "");
      words.add(new Word(form, matcher.start(), matcher.end()));
    }
    return words;
  }

  /** The forms alone. */
  public static List<String> words(CharSequence text) {
    return located(text).stream().map(Word::form).toList();
  }

  public boolean isContent(String word) {
    return !functionWords.contains(word) && (!isNegation(word) || UNDONE.matcher(word).matches());
  }

  public boolean isNegation(String word) {
    return negations.contains(word) || word.endsWith("n't") || UNDONE.matcher(word).matches();
  }

  /** Whether a negation may stand for the word in another wording ("prevented"). */
  boolean isTurning(String word) {
    return turning.contains(word);
  }

  /** Whether a text without the word says something else. */
  public boolean isTelling(String word) {
    return isContent(word) || isNegation(word) || isNumber(word);
  }

  boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0)) || numbers.contains(word);
  }

  /** The same for all inflections of a word and for words that reporters exchange for it. */
  public String meaning(String word) {
    if (meanings.size() > 100_000) {
      meanings.clear();
    }
    return meanings.computeIfAbsent(
        word,
        each -> {
          Matcher undone = UNDONE.matcher(each);
          String stem = stem(undone.matches() ? undone.group(1) : each);
          return classes.getOrDefault(stem, stem);
        });
  }

  private String stem(String word) {
    return stemmer.stem(word).toString();
  }
}
