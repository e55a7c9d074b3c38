/** Reads what a stretch of text does, by a chain of operators over acts. */
@NullMarked
package org.demarche.stance.act;

import org.jspecify.annotations.NullMarked;
