/** Reads and rewrites the output's tables row by row, in a second, without a Spark session. */
@NullMarked
package org.demarche.spark.parquet;

import org.jspecify.annotations.NullMarked;
