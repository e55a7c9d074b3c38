/** The commands for codebooks: start, check, compare, and carry changed codes over to an output. */
@NullMarked
package org.demarche.cli.codebook;

import org.jspecify.annotations.NullMarked;
