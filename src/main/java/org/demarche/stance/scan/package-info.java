/** Finds the words of a lexicon in a text, as what part of speech they stand there. */
@NullMarked
package org.demarche.stance.scan;

import org.jspecify.annotations.NullMarked;
