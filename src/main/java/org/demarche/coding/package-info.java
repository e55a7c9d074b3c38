/** Composes the steps into coded statements, the row that everyone reads. */
@NullMarked
package org.demarche.coding;

import org.jspecify.annotations.NullMarked;
