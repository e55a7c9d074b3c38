/** The steps by which the words of a source lead to a speaker, tried in order. */
@NullMarked
package org.demarche.speaker.resolve;

import org.jspecify.annotations.NullMarked;
