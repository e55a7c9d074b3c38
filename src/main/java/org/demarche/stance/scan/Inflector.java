package org.demarche.stance.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.codebook.Inflections;

/** Makes the forms of English words, in British and American spelling. */
public final class Inflector {

  private static final String VOWELS = "aeiou";

  /** Stems that the American spelling ends in -or. */
  private static final Pattern OUR =
      Pattern.compile(
          "(arm|behavi|clam|col|endeav|fav|glam|harb|hon|hum|lab|neighb|rig|rum|savi|val|vig)our");

  private final Inflections irregular;

  public Inflector(Inflections irregular) {
    this.irregular = irregular;
  }

  /** All forms of a verb given as infinitive. */
  public Map<String, Form> verb(String verb) {
    Map<String, Form> forms = new LinkedHashMap<>();
    for (String base : spellings(verb)) {
      if (base.equals("be")) {
        return be();
      }
      String doubled = doubles(base) ? base + base.charAt(base.length() - 1) : base;
      boolean mute = base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("ye");
      String stem = mute ? base.substring(0, base.length() - 1) : doubled;
      String gerund = base.endsWith("ie") ? base.substring(0, base.length() - 2) + "y" : stem;
      forms.putIfAbsent(base, Form.BASE);
      forms.putIfAbsent(third(base), Form.THIRD);
      if (doubled.endsWith("ll") && !doubled.equals(base)) {
        forms.putIfAbsent(base + "ing", Form.GERUND);
        forms.putIfAbsent(base + "ed", Form.PARTICIPLE);
      }
      forms.putIfAbsent(gerund + "ing", Form.GERUND);
      List<String> past = irregular.verbs().get(base);
      if (past == null) {
        forms.putIfAbsent(
            consonantY(base) ? chop(base) + "ied" : past(base, stem), Form.PARTICIPLE);
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
      forms.putIfAbsent(plural == null ? third(singular) : plural, Form.PLURAL);
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

  private static String third(String base) {
    if (consonantY(base)) {
      return chop(base) + "ies";
    }
    boolean hissing =
        "sxz".indexOf(base.charAt(base.length() - 1)) >= 0
            || base.endsWith("ch")
            || base.endsWith("sh")
            || base.endsWith("o");
    return base + (hissing ? "es" : "s");
  }

  private static String past(String base, String stem) {
    return (base.endsWith("e") ? chop(base) : stem) + "ed";
  }

  private static String adverb(String adjective) {
    if (adjective.endsWith("ic")) {
      return adjective + "ally";
    }
    if (adjective.endsWith("le") && adjective.length() > 4) {
      return chop(adjective) + "y";
    }
    return consonantY(adjective) ? chop(adjective) + "ily" : adjective + "ly";
  }

  private boolean doubles(String base) {
    int last = base.length() - 1;
    if (last < 2 || vowel(base, last) || !vowel(base, last - 1) || vowel(base, last - 2)) {
      return last >= 3
          && base.charAt(last) != 'w'
          && base.charAt(last) != 'x'
          && !vowel(base, last)
          && (base.startsWith("qui") || irregular.doubling().contains(base));
    }
    long vowels = base.chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
    return "wxyh".indexOf(base.charAt(last)) < 0
        && (vowels == 1 || irregular.doubling().contains(base));
  }

  private static boolean consonantY(String word) {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == 'y' && !vowel(word, last - 1);
  }

  private static boolean vowel(String word, int at) {
    return VOWELS.indexOf(word.charAt(at)) >= 0;
  }

  private static String chop(String word) {
    return word.isEmpty() ? word : word.substring(0, word.length() - 1);
  }
}
