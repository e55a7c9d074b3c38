/** The codebook's names and role words, compiled for one look-up a token. */
@NullMarked
package org.demarche.speaker.lexicon;

import org.jspecify.annotations.NullMarked;
