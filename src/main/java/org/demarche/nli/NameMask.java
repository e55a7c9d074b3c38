package org.demarche.nli;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.demarche.codebook.Codebook;
import org.demarche.model.feature.Masks;
import org.demarche.segment.Segmenter;
import org.demarche.text.Article;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Puts invented names in the place of names, so that a model judges what is said and not what it
 * remembers of those who are named. Safe for use by many threads.
 */
public final class NameMask {

  private static final String[] INVENTED = {
    "Avaria",
    "Belmora",
    "Cordessa",
    "Dalvia",
    "Estara",
    "Fendria",
    "Galmora",
    "Hestria",
    "Ilvara",
    "Jorvia",
    "Kelandra",
    "Lormia",
    "Mestora",
    "Norvella",
    "Ostria",
    "Peldara"
  };

  private final Segmenter segmenter = new Segmenter();
  private final CountryNames countries;

  public NameMask(Codebook codebook) {
    countries = new CountryNames(codebook);
  }

  /** Names of one text and what is asked about it: the same name has the same mask in all. */
  public final class Names {

    private final Map<String, String> masks = new HashMap<>();

    /** The text with its names masked. */
    public String mask(String text) {
      Tokens tokens = segmenter.segment(Article.of("masked", text)).tokens();
      StringBuilder out = new StringBuilder();
      int copied = 0;
      for (int at = 0; at < tokens.size(); ) {
        int end = at;
        String instead = null;
        for (int last = Math.min(tokens.size(), at + CountryNames.LONGEST);
            last > at && instead == null;
            last--) {
          CountryNames.Name name = country(tokens, text, at, last);
          if (name != null) {
            instead = masked(name.country()) + (name.adjective() ? "n" : "");
            end = last;
          }
        }
        if (instead == null && Masks.isName(tokens, at)) {
          end = at + 1;
          while (end < tokens.size()
              && Masks.isName(tokens, end)
              && country(tokens, text, end, end + 1) == null) {
            end++;
          }
          instead = masked(text.substring(tokens.begin(at), tokens.end(end - 1)));
        }
        if (instead != null) {
          out.append(text, copied, tokens.begin(at)).append(instead);
          copied = tokens.end(end - 1);
        }
        at = Math.max(end, at + 1);
      }
      return out.append(text, copied, text.length()).toString();
    }

    private String masked(String name) {
      int number = masks.size();
      return masks.computeIfAbsent(
          name.toLowerCase(Locale.ROOT),
          key ->
              INVENTED[number % INVENTED.length]
                  + (number < INVENTED.length ? "" : " " + number / INVENTED.length));
    }
  }

  /** For one text and its hypotheses. */
  public Names names() {
    return new Names();
  }

  private CountryNames.@Nullable Name country(Tokens tokens, String text, int from, int to) {
    if (!tokens.is(from, WordClass.CAPITALISED)) {
      return null;
    }
    String words = text.substring(tokens.begin(from), tokens.end(to - 1));
    return countries.find(words.toLowerCase(Locale.ROOT));
  }
}
