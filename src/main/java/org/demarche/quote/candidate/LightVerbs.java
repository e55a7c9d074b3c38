package org.demarche.quote.candidate;

import static org.demarche.text.WordClass.*;

import org.demarche.codebook.cue.CueForm.Inflection;
import org.demarche.quote.grammar.VerbGroup;
import org.demarche.quote.grammar.Words;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds the verb that lends itself to a noun: "has repeatedly made the claim". */
final class LightVerbs {

  private static final int FARTHEST = 6;
  private static final long BREAKS =
      WordClass.mask(PREPOSITION, COORDINATOR, SUBORDINATOR, COMMA, PUNCTUATION, TO, POSSESSIVE);

  private final Scan scan;
  private final Words words;
  private final Subjects subjects;

  LightVerbs(Scan scan) {
    this.scan = scan;
    this.words = scan.words;
    this.subjects = new Subjects(scan);
  }

  /**
   * @param first the verb group's first token
   * @param negated whether it is said that nothing was: "made no mention"
   */
  record Governor(int first, Source source, boolean negated) {}

  /** The verb of which the noun phrase around {@code noun} is the object, or null. */
  @Nullable Governor governing(int noun) {
    boolean negated = false;
    for (int i = noun - 1; i >= scan.first && i >= noun - FARTHEST; i--) {
      negated |= words.is(i, NEGATION);
      if (words.is(i, LIGHT_VERB) && words.isVerb(i)) {
        VerbGroup group = VerbGroup.at(words, i, inflection(i), false, scan.first);
        boolean not = negated || group.negated();
        return switch (group.kind()) {
          case FINITE -> new Governor(group.first(), subjects.of(group), not);
          case PARTICIPLE, INFINITIVE ->
              new Governor(group.first(), scan.shared(group.first()), not);
          case PASSIVE, REDUCED, NONE -> null;
        };
      }
      if (words.isAny(i, BREAKS) || words.isVerb(i)) {
        return null;
      }
    }
    return null;
  }

  private Inflection inflection(int verb) {
    if (words.is(verb, ING) || words.is(verb, "having")) {
      return Inflection.ING;
    }
    if (words.isAny(verb, WordClass.mask(ED, PAST)) || words.is(verb, "had")) {
      return Inflection.PAST;
    }
    return words.is(verb, VERB_S) || words.is(verb, "has") ? Inflection.S : Inflection.BASE;
  }
}
