/** The front door: open a codebook, hand over an article, get its coded statements. */
@NullMarked
package org.demarche;

import org.jspecify.annotations.NullMarked;
