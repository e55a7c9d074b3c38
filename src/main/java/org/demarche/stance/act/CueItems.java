package org.demarche.stance.act;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.Acts;
import org.demarche.quote.Statement;
import org.demarche.stance.scan.Item;
import org.demarche.stance.scan.Party;
import org.demarche.text.Span;
import org.demarche.text.Tokens;

/** The words of acts in a statement's cue. */
public final class CueItems {

  /** Tokens around a cue that tell whether it is a noun or a verb. */
  private static final int CONTEXT = 4;

  private CueItems() {}

  /** In text order. */
  public static List<Item<Acts.Group>> of(Tokens tokens, ActGrammar grammar, Statement statement) {
    List<Item<Acts.Group>> items = new ArrayList<>();
    for (Span part : statement.cue()) {
      Party party = Party.at(tokens, part);
      int from = Math.max(0, party.begin() - CONTEXT);
      int sentence = Math.min(tokens.size(), party.end() + CONTEXT);
      for (Item<Acts.Group> item : grammar.lexicon().scan(tokens, from, party.end(), sentence)) {
        if (item.begin() >= party.begin()) {
          items.add(item);
        }
      }
    }
    return items;
  }
}
