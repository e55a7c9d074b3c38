/** Measures quality on corpora with gold, set by set, and prints it as one Markdown table. */
@NullMarked
package org.demarche.bench.card;

import org.jspecify.annotations.NullMarked;
