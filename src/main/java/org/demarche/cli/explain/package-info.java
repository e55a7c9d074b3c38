/** The command that codes one text and writes it out for people. */
@NullMarked
package org.demarche.cli.explain;

import org.jspecify.annotations.NullMarked;
