/** What each outlet made of the same statement: cut, reworded, condition or cue changed. */
@NullMarked
package org.demarche.compare.variant;

import org.jspecify.annotations.NullMarked;
