/** The program {@code demarche}: which commands there are, and what becomes of their failures. */
@NullMarked
package org.demarche.cli;

import org.jspecify.annotations.NullMarked;
