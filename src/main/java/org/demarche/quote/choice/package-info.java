/** Scores the readings, chooses among those that overlap, and attaches what quotations are left. */
@NullMarked
package org.demarche.quote.choice;

import org.jspecify.annotations.NullMarked;
