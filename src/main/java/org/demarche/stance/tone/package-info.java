/** How a text speaks of somebody: typed contributions of opinion words and verbs, summed. */
@NullMarked
package org.demarche.stance.tone;

import org.jspecify.annotations.NullMarked;
