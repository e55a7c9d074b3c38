/**
 * What a statement does (its act) and where its speaker stands on each issue, with the evidence.
 */
@NullMarked
package org.demarche.stance;

import org.jspecify.annotations.NullMarked;
