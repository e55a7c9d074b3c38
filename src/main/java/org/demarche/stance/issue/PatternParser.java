package org.demarche.stance.issue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.codebook.inflect.Inflector;
import org.demarche.stance.issue.Pattern.Step;

/**
 * Reads the phrases of issues. Words stand for all their forms ("strike": strikes, striking,
 * struck); {@code =word} for this form only, {@code word*} for every word that begins so, {@code
 * a|b} for either, {@code word?} for a word that may be missing, {@code ...} for up to {@value
 * PhraseIndex#GAP} other words, and {@code A & B} for two phrases near each other in any order.
 */
final class PatternParser {

  private final Inflector inflector;

  PatternParser(Inflector inflector) {
    this.inflector = inflector;
  }

  /**
   * The phrase as a pattern.
   *
   * @throws IllegalArgumentException with what is wrong with it
   */
  Pattern parse(String phrase) {
    String[] sides = phrase.toLowerCase(Locale.ROOT).trim().split(" & ", -1);
    if (sides.length > 2) {
      throw new IllegalArgumentException("there may be one \" & \" in a phrase");
    }
    List<Step> first = steps(sides[0]);
    return new Pattern(first, sides.length == 2 ? steps(sides[1]) : List.of());
  }

  private List<Step> steps(String side) {
    List<Step> steps = new ArrayList<>();
    boolean gap = false;
    for (String word : side.trim().split("\\s+")) {
      if (word.equals("...")) {
        gap = true;
      } else if (!word.isEmpty()) {
        boolean optional = word.endsWith("?");
        String alternatives = optional ? word.substring(0, word.length() - 1) : word;
        steps.add(new Step(word(alternatives), gap, optional));
        gap = false;
      }
    }
    if (steps.isEmpty() || gap || steps.get(0).gap() || steps.get(0).optional()) {
      throw new IllegalArgumentException(
          "a phrase begins with a word that must be there, and does not end with \"...\"");
    }
    return steps;
  }

  private WordMatcher word(String alternatives) {
    Set<String> forms = new HashSet<>();
    Set<String> prefixes = new HashSet<>();
    for (String word : alternatives.split("\\|", -1)) {
      if (word.endsWith("*")) {
        if (word.length() < 4) {
          throw new IllegalArgumentException("\"" + word + "\" fits too much: give three letters");
        }
        prefixes.add(word.substring(0, word.length() - 1));
      } else if (word.startsWith("=") && word.length() > 1) {
        forms.add(word.substring(1));
      } else if (word.isEmpty() || word.equals("=")) {
        throw new IllegalArgumentException("a word is missing beside \"|\" or \"=\"");
      } else {
        forms.add(word);
        forms.addAll(inflector.noun(word).keySet());
        forms.addAll(inflector.verb(word).keySet());
      }
    }
    return new WordMatcher(forms, prefixes);
  }
}
