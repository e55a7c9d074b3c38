/** How a statement's words reached the article: medium, addressee, relay, anonymity, day. */
@NullMarked
package org.demarche.speaker.sourcing;

import org.jspecify.annotations.NullMarked;
