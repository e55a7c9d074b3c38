/** Where a statement's speaker stands on the codebook's issues. */
@NullMarked
package org.demarche.stance.issue;

import org.jspecify.annotations.NullMarked;
