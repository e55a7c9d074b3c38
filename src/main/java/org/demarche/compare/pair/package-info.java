/** Speakers beside one another: gaps, frames that differ, words that set apart. */
@NullMarked
package org.demarche.compare.pair;

import org.jspecify.annotations.NullMarked;
