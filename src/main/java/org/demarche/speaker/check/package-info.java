/** Runs the examples of a codebook's roles and speakers. */
@NullMarked
package org.demarche.speaker.check;

import org.jspecify.annotations.NullMarked;
