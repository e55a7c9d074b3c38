/** Reads every construction that a cue may stand in, without choosing among them. */
@NullMarked
package org.demarche.quote.candidate;

import org.jspecify.annotations.NullMarked;
