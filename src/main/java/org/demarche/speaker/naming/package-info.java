/** Steps for words that name or describe a speaker themselves. */
@NullMarked
package org.demarche.speaker.naming;

import org.jspecify.annotations.NullMarked;
