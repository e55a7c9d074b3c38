/**
 * Means and shares of one speaker or outlet, each distinct statement counted once, stories
 * resampled.
 */
@NullMarked
package org.demarche.compare.cell;

import org.jspecify.annotations.NullMarked;
