/** Finds the statements in a document: content, cue and source. */
@NullMarked
package org.demarche.quote;

import org.jspecify.annotations.NullMarked;
