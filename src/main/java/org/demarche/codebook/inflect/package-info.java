/** Makes the forms of the words that a codebook lists. */
@NullMarked
package org.demarche.codebook.inflect;

import org.jspecify.annotations.NullMarked;
