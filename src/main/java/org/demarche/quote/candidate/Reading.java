package org.demarche.quote.candidate;

import org.demarche.codebook.cue.Cue;
import org.demarche.quote.grammar.Range;

/**
 * A verb that is being read as a cue.
 *
 * @param head the verb itself
 * @param bonus what its form adds to the score of whatever is found behind it
 */
record Reading(Cue cue, Range cueWords, int head, boolean negated, Source source, double bonus) {}
