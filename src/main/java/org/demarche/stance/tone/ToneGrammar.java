package org.demarche.stance.tone;

import static org.demarche.text.WordClass.CAPITALISED;
import static org.demarche.text.WordClass.WORD;

import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Tones;
import org.demarche.codebook.inflect.Inflector;
import org.demarche.stance.scan.Countries;
import org.demarche.stance.scan.Item;
import org.demarche.stance.scan.Lexicon;
import org.demarche.stance.scan.Party;
import org.demarche.text.Tokens;

/** A codebook's tones, made ready. */
public final class ToneGrammar {

  private final Lexicon<Tones.Group> lexicon;
  private final Countries countries;

  public ToneGrammar(Codebook codebook) {
    this.lexicon =
        new Lexicon<>(
            codebook.tones().groups(), Tones.Group::words, new Inflector(codebook.inflections()));
    this.countries = new Countries(codebook);
  }

  /** Where a state is named in [from, to). */
  List<Party> states(Tokens tokens, int from, int to) {
    return countries.mentions(tokens, from, to);
  }

  /**
   * The opinion words in [from, to), without those that are part of a name: "Justice Department".
   */
  public List<Item<Tones.Group>> scan(Tokens tokens, int from, int to) {
    List<Item<Tones.Group>> items = lexicon.scan(tokens, from, to);
    if (!isHeadline(tokens, from, to)) {
      items.removeIf(item -> isNamePart(tokens, item, from, to));
    }
    return items;
  }

  private static boolean isNamePart(Tokens tokens, Item<?> item, int from, int to) {
    int at = item.begin();
    return tokens.is(at, CAPITALISED)
        && at > from
        && (tokens.is(at - 1, CAPITALISED)
            || item.end() < to && tokens.is(item.end(), CAPITALISED));
  }

  /** Whether most words have a capital, which says nothing then. */
  private static boolean isHeadline(Tokens tokens, int from, int to) {
    int words = 0;
    int capitals = 0;
    for (int at = from; at < to; at++) {
      if (tokens.is(at, WORD)) {
        words++;
        capitals += tokens.is(at, CAPITALISED) ? 1 : 0;
      }
    }
    return capitals * 5 > words * 3;
  }
}
