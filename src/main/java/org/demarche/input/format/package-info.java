/** The kinds of files, one class each. */
@NullMarked
package org.demarche.input.format;

import org.jspecify.annotations.NullMarked;
