/** Files of any kind in, articles out, and a reject for whatever is none. */
@NullMarked
package org.demarche.spark.read;

import org.jspecify.annotations.NullMarked;
