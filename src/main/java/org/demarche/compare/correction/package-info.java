/** Estimates that stay right although the machine's labels are not. */
@NullMarked
package org.demarche.compare.correction;

import org.jspecify.annotations.NullMarked;
