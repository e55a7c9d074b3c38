/** How a speaker was found, and what the steps that find one have in common. */
@NullMarked
package org.demarche.speaker.way;

import org.jspecify.annotations.NullMarked;
