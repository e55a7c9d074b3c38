package org.demarche.quote.grammar;

import static org.demarche.text.WordClass.*;

import org.demarche.text.Sentence;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/**
 * Tells finite verbs from other verb forms and from nouns, by closed classes, endings and the words
 * beside them; what that leaves open is settled by the clause.
 */
final class VerbTagger {

  private static final long VERBAL =
      WordClass.mask(AUXILIARY, VERB, VERB_S, PAST, ED, ING, FINITE, POSSESSIVE, SAME_PAST);

  private final VerbContext context;
  private final VerbReadings readings;
  private final OpenVerbs open;

  /**
   * @param name whether a token's capital marks it as a name
   */
  VerbTagger(Tokens tokens, boolean[] name) {
    this.context = new VerbContext(tokens, name);
    this.readings = new VerbReadings(context);
    this.open = new OpenVerbs(context);
  }

  /** The role of each token; none is {@link VerbRole#OPEN} once its sentence has been tagged. */
  VerbRole[] roles() {
    return context.roles;
  }

  void tag(Sentence sentence) {
    context.move(sentence);
    boolean any = false;
    for (int i = context.first; i < context.last; i++) {
      if (context.isAny(i, VERBAL) && !context.is(i, NOT_VERB) && !context.name[i]) {
        context.roles[i] = readings.read(i);
        any |= context.roles[i] == VerbRole.OPEN;
      }
    }
    if (any) {
      open.settle();
    }
  }
}
