/** The core of {@code score}: what one party does to another, and in what tone. */
@NullMarked
package org.demarche.stance.score;

import org.jspecify.annotations.NullMarked;
