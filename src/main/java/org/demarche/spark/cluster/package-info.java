/** Finds, over the whole corpus, the same statement and the same article in many outlets. */
@NullMarked
package org.demarche.spark.cluster;

import org.jspecify.annotations.NullMarked;
