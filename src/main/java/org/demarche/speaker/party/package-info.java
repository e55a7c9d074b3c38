/** Steps for documents and releases: who is behind them. */
@NullMarked
package org.demarche.speaker.party;

import org.jspecify.annotations.NullMarked;
