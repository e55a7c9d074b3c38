/** An output folder as the commands that work on one see it. */
@NullMarked
package org.demarche.cli.output;

import org.jspecify.annotations.NullMarked;
