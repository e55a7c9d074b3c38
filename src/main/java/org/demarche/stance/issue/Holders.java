package org.demarche.stance.issue;

import static org.demarche.text.WordClass.POSSESSIVE;

import org.demarche.codebook.inflect.Form;
import org.demarche.stance.scan.Parties;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds whose view it is that a word tells. */
final class Holders {

  private Holders() {}

  /** "troops would stay on the hill": who does what is spoken of takes no side by it. */
  static boolean within(Tokens tokens, Span holder, Target target, Speech speech) {
    return holder.end() > tokens.begin(target.begin())
        && speech.isParty()
        && speech.isNameless(holder);
  }

  /** Who stands before a verb, or owns a noun; null where nobody does. */
  static @Nullable Span find(Tokens tokens, Governor governor, int from) {
    Form form = governor.item().form();
    if (form == Form.GERUND && !tokens.is(governor.begin() - 1, WordClass.BE)) {
      return null;
    }
    if (!form.noun()) {
      Span party = Parties.before(tokens, from, governor.begin());
      boolean deed = party != null && tokens.is(tokens.at(party.begin()), WordClass.ING);
      return deed ? null : party;
    }
    int owner = governor.begin() - 1;
    while (owner > from && !tokens.is(owner, POSSESSIVE) && governor.begin() - owner < 3) {
      owner--;
    }
    return owner > from && tokens.is(owner, POSSESSIVE)
        ? Parties.before(tokens, from, owner)
        : null;
  }
}
