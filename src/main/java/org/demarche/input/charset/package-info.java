/** Bytes to text: encodings by mark, by declaration, by trial and, last, by statistics. */
@NullMarked
package org.demarche.input.charset;

import org.jspecify.annotations.NullMarked;
