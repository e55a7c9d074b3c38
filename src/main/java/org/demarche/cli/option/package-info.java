/** Options that several commands have. */
@NullMarked
package org.demarche.cli.option;

import org.jspecify.annotations.NullMarked;
