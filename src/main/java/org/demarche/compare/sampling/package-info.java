/** Draws what people shall code by hand, so that it can stand for the whole. */
@NullMarked
package org.demarche.compare.sampling;

import org.jspecify.annotations.NullMarked;
