/** How far people agree who coded the same things: alpha, kappas, and where they differ. */
@NullMarked
package org.demarche.compare.agreement;

import org.jspecify.annotations.NullMarked;
