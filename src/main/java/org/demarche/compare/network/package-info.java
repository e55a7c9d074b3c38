/** Discourse networks: who takes which side on which issue, and who thereby agrees with whom. */
@NullMarked
package org.demarche.compare.network;

import org.jspecify.annotations.NullMarked;
