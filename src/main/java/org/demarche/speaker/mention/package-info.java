/** Whom and what a document names, and where: what the steps of resolution look at. */
@NullMarked
package org.demarche.speaker.mention;

import org.jspecify.annotations.NullMarked;
