/** Measures speed and calibration on a corpus that is given as an argument. */
@NullMarked
package org.demarche.bench;

import org.jspecify.annotations.NullMarked;
