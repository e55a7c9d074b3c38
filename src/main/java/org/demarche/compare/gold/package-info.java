/**
 * The machine's coding beside a person's: how good it is, and what the truth makes of the cells.
 */
@NullMarked
package org.demarche.compare.gold;

import org.jspecify.annotations.NullMarked;
