/**
 * What is compared, of whom, by which settings; the comparing itself is done in the packages below.
 */
@NullMarked
package org.demarche.compare;

import org.jspecify.annotations.NullMarked;
