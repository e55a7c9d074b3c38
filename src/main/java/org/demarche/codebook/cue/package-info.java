/** What a cue is: its forms, the complements it takes, and how surely each makes a statement. */
@NullMarked
package org.demarche.codebook.cue;

import org.jspecify.annotations.NullMarked;
