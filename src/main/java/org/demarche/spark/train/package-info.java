/** Trains the models of {@code org.demarche.model} from labelled lines, with Spark ML. */
@NullMarked
package org.demarche.spark.train;

import org.jspecify.annotations.NullMarked;
