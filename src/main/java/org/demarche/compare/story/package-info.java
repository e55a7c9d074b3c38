/** Adds up what stories say, each distinct statement once, so that stories can be resampled. */
@NullMarked
package org.demarche.compare.story;

import org.jspecify.annotations.NullMarked;
