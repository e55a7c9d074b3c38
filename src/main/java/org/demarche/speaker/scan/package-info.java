/** One pass over a document that finds the names and role words in it, and who bears the names. */
@NullMarked
package org.demarche.speaker.scan;

import org.jspecify.annotations.NullMarked;
