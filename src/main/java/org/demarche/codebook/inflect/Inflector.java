package org.demarche.codebook.inflect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.demarche.codebook.Inflections;
import org.demarche.text.Endings;

/** Makes the forms of English words, in British and American spelling. */
public final class Inflector {

  /** Stems that the American spelling ends in -or. */
  private static final Pattern OUR =
      Pattern.compile(
          "(arm|behavi|clam|col|endeav|fav|glam|harb|hon|hum|lab|neighb|rig|rum|savi|val|vig)our");

  private final Inflections irregular;

  public Inflector(Inflections irregular) {
    this.irregular = irregular;
  }

  /** All forms of a word that may be verb or noun: too many rather than too few. */
  public Set<String> all(String word) {
    Set<String> forms = new LinkedHashSet<>(verb(word).keySet());
    forms.addAll(noun(word).keySet());
    return forms;
  }

  /** All forms of a verb given as infinitive. */
  public Map<String, Form> verb(String verb) {
    Map<String, Form> forms = new LinkedHashMap<>();
    for (String base : spellings(verb)) {
      if (base.equals("be")) {
        return be();
      }
      String doubled = doubles(base) ? base + base.charAt(base.length() - 1) : base;
      forms.putIfAbsent(base, Form.BASE);
      forms.putIfAbsent(Endings.s(base), Form.THIRD);
      if (doubled.endsWith("ll") && !doubled.equals(base)) {
        forms.putIfAbsent(base + "ing", Form.GERUND);
        forms.putIfAbsent(base + "ed", Form.PARTICIPLE);
      }
      forms.putIfAbsent(Endings.ing(doubled), Form.GERUND);
      List<String> past = irregular.verbs().get(base);
      if (past == null) {
        forms.putIfAbsent(Endings.ed(doubled), Form.PARTICIPLE);
      } else {
        // "cut" is more often its past than its present
        forms.put(past.get(0), Form.PAST);
        forms.put(past.get(1), Form.PARTICIPLE);
      }
    }
    return forms;
  }

  /** Singular and plural of a noun. */
  public Map<String, Form> noun(String noun) {
    Map<String, Form> forms = new LinkedHashMap<>();
    for (String singular : spellings(noun)) {
      forms.putIfAbsent(singular, Form.SINGULAR);
      String plural = irregular.plurals().get(singular);
      forms.putIfAbsent(plural == null ? Endings.s(singular) : plural, Form.PLURAL);
    }
    return forms;
  }

  /** An adjective and its adverb. */
  public Map<String, Form> adjective(String adjective) {
    Map<String, Form> forms = new LinkedHashMap<>();
    for (String base : spellings(adjective)) {
      forms.putIfAbsent(base, Form.FIXED);
      forms.putIfAbsent(adverb(base), Form.FIXED);
    }
    return forms;
  }

  private static Map<String, Form> be() {
    Map<String, Form> forms = new LinkedHashMap<>();
    List.of("be", "am", "are", "'m", "'re").forEach(form -> forms.put(form, Form.BASE));
    List.of("is", "'s").forEach(form -> forms.put(form, Form.THIRD));
    List.of("was", "were").forEach(form -> forms.put(form, Form.PAST));
    forms.put("been", Form.PARTICIPLE);
    forms.put("being", Form.GERUND);
    return forms;
  }

  /** British first, then American. */
  static List<String> spellings(String word) {
    List<String> spellings = new ArrayList<>(List.of(word));
    if (word.endsWith("ise") && word.length() > 6) {
      spellings.add(word.substring(0, word.length() - 3) + "ize");
    } else if (word.endsWith("yse")) {
      spellings.add(word.substring(0, word.length() - 3) + "yze");
    }
    for (String pair : List.of("isation/ization", "defence/defense", "offence/offense")) {
      String[] both = pair.split("/");
      if (word.contains(both[0]) && word.length() > 4) {
        spellings.add(word.replace(both[0], both[1]));
      }
    }
    Matcher our = OUR.matcher(word);
    if (our.find()) {
      spellings.add(word.substring(0, our.end() - 2) + word.substring(our.end() - 1));
    }
    return spellings;
  }

  private static String adverb(String adjective) {
    if (adjective.endsWith("ic")) {
      return adjective + "ally";
    }
    if (adjective.endsWith("le") && adjective.length() > 4) {
      return chop(adjective) + "y";
    }
    return Endings.inConsonantY(adjective) ? chop(adjective) + "ily" : adjective + "ly";
  }

  private boolean doubles(String base) {
    int last = base.length() - 1;
    if (last < 2
        || Endings.isVowel(base, last)
        || !Endings.isVowel(base, last - 1)
        || Endings.isVowel(base, last - 2)) {
      return last >= 3
          && base.charAt(last) != 'w'
          && base.charAt(last) != 'x'
          && !Endings.isVowel(base, last)
          && (base.startsWith("qui") || irregular.doubling().contains(base));
    }
    long vowels = IntStream.range(0, base.length()).filter(at -> Endings.isVowel(base, at)).count();
    return "wxyh".indexOf(base.charAt(last)) < 0
        && (vowels == 1 || irregular.doubling().contains(base));
  }

  private static String chop(String word) {
    return word.isEmpty() ? word : word.substring(0, word.length() - 1);
  }
}
