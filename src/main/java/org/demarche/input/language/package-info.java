/** In which language a text is; what is English is never taken for anything else. */
@NullMarked
package org.demarche.input.language;

import org.jspecify.annotations.NullMarked;
