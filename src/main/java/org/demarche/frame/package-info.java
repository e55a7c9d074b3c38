/** How a statement is framed, with the evidence. */
@NullMarked
package org.demarche.frame;

import org.jspecify.annotations.NullMarked;
