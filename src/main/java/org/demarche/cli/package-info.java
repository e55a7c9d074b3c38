/**
 * The commands: what the user types in, a message or a table out, and an exit code by kind of
 * error.
 */
@NullMarked
package org.demarche.cli;

import org.jspecify.annotations.NullMarked;
