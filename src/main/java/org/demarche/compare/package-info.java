/** Compares speakers over coded statements: pure statistics, one class a table. */
@NullMarked
package org.demarche.compare;

import org.jspecify.annotations.NullMarked;
