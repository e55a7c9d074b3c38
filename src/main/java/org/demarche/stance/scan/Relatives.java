package org.demarche.stance.scan;

import static org.demarche.text.WordClass.AUXILIARY;
import static org.demarche.text.WordClass.BE;
import static org.demarche.text.WordClass.COMMA;
import static org.demarche.text.WordClass.COORDINATOR;
import static org.demarche.text.WordClass.FINITE;
import static org.demarche.text.WordClass.HAVE;
import static org.demarche.text.WordClass.MODAL;
import static org.demarche.text.WordClass.PAST;
import static org.demarche.text.WordClass.PREPOSITION;
import static org.demarche.text.WordClass.VERB_S;

import org.demarche.codebook.inflect.Form;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/** Tells a participle that only describes a noun from the verb of a clause. */
public final class Relatives {

  private static final long FINITES =
      WordClass.mask(FINITE, MODAL, PAST, VERB_S, BE, HAVE, AUXILIARY);

  private Relatives() {}

  /** Whether a verb stands as in "territory seized after the war", the clause having its own. */
  public static boolean isReduced(Tokens tokens, Item<?> verb, int from) {
    int before = verb.begin() - 1;
    if (verb.form() != Form.PARTICIPLE
        || before < from
        || tokens.isAny(before, WordClass.mask(BE, HAVE, MODAL, COORDINATOR, COMMA))
        || verb.end() >= tokens.size()
        || !tokens.is(verb.end(), PREPOSITION)) {
      return false;
    }
    for (int at = from; at < before; at++) {
      if (tokens.isAny(at, FINITES)) {
        return true;
      }
    }
    return false;
  }
}
