/** The comparisons as tables. */
@NullMarked
package org.demarche.spark.compare;

import org.jspecify.annotations.NullMarked;
