/** How right the machine's labels are, measured against labels given by people. */
@NullMarked
package org.demarche.compare.validity;

import org.jspecify.annotations.NullMarked;
