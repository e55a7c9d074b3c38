/** Runs the examples of a codebook's acts, tones and issues. */
@NullMarked
package org.demarche.stance.check;

import org.jspecify.annotations.NullMarked;
