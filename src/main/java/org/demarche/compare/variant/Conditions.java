package org.demarche.compare.variant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.compare.cluster.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Tells the conditions of a statement, and whether another version keeps them. */
final class Conditions {

  private static final Pattern SENTENCES =
      Pattern.compile("(?<=[.!?])[\"'”’]?\\s+|(?<=[\"”’])\\s+(?=[\"“‘])");

  private static final Pattern MODAL =
      Pattern.compile("(?i)\\b(?:can|could|will|would|may|might|shall|must)\\b");

  private static final Pattern SUBJECT =
      Pattern.compile("(?i)\\b(?:the|an?|no|all|its|their|our|we|they|he|she|it|there)\\b");

  /** Before another condition: "if the guns fall silent and once the road is open". */
  private static final Pattern JOINED =
      Pattern.compile("(?i)\\s+(?:and|or|but)\\s+(?=(?:" + ConditionMarkers.phrases() + ")\\b)");

  private final Pattern marked = ConditionMarkers.pattern();
  private final Vocabulary vocabulary;

  Conditions(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The words of each condition, from its marker to the end of its clause. */
  List<String> of(Version version) {
    List<String> conditions = new ArrayList<>();
    if (version.condition() != null && !version.condition().isBlank()) {
      conditions.add(version.condition());
    }
    for (String sentence : SENTENCES.split(version.content())) {
      Matcher matcher = marked.matcher(sentence);
      int from = 0;
      while (matcher.find(from)) {
        String found = JOINED.split(matcher.group())[0];
        from = matcher.start() + found.length();
        String condition = clause(found, sentence);
        if (!meanings(condition).isEmpty() && !coded(version, condition)) {
          conditions.add(condition);
        }
      }
    }
    return conditions;
  }

  private boolean coded(Version version, String condition) {
    return version.condition() != null && alike(meanings(version.condition()), meanings(condition));
  }

  /**
   * Where no comma parts a condition from what follows ("Without a map the talks will end"), it
   * ends before the subject of the last modal verb.
   */
  private String clause(String condition, String sentence) {
    int end = -1;
    Matcher modal = MODAL.matcher(condition);
    while (sentence.startsWith(condition) && modal.find()) {
      end = modal.start();
    }
    if (end < 0) {
      return condition;
    }
    int cut = end;
    Matcher subject = SUBJECT.matcher(condition);
    while (subject.find() && subject.start() < end) {
      cut = meanings(condition.substring(0, subject.start())).isEmpty() ? cut : subject.start();
    }
    return condition.substring(0, cut).strip();
  }

  /**
   * The first of the conditions that another version drops: it gives what hangs on it and neither
   * it nor, in its stead, one that it does not share with the first version.
   *
   * @return null where it drops none
   */
  @Nullable String dropped(Version whole, Version version) {
    Set<String> given = meanings(version.content());
    List<String> asked = of(whole);
    List<String> own = of(version);
    long others =
        own.stream()
            .filter(one -> asked.stream().noneMatch(each -> alike(meanings(each), meanings(one))))
            .count();
    List<String> missing = new ArrayList<>();
    for (String condition : asked) {
      Set<String> words = meanings(condition);
      Set<String> hanging = meanings(sentence(condition, whole.content()));
      asked.forEach(each -> hanging.removeAll(meanings(each)));
      boolean kept = own.stream().anyMatch(each -> alike(meanings(each), words));
      boolean hangs = !hanging.isEmpty() && 5 * shared(hanging, given) >= 2 * hanging.size();
      if (hangs && !kept && 2 * shared(words, given) < words.size()) {
        missing.add(condition);
      }
    }
    return missing.size() > others ? missing.get(0) : null;
  }

  /** The sentence of a text, or the piece of a quotation, that the condition stands in. */
  private static String sentence(String condition, String whole) {
    for (String sentence : SENTENCES.split(whole)) {
      if (sentence.contains(condition)) {
        return sentence;
      }
    }
    return whole;
  }

  private static boolean alike(Set<String> words, Set<String> others) {
    return 2 * shared(words, others) >= Math.min(words.size(), others.size());
  }

  private static long shared(Set<String> words, Set<String> others) {
    return words.stream().filter(others::contains).count();
  }

  private Set<String> meanings(String text) {
    Set<String> meanings = new HashSet<>();
    for (String word : Vocabulary.words(text)) {
      if (vocabulary.isContent(word)) {
        meanings.add(vocabulary.meaning(word));
      }
    }
    return meanings;
  }
}
