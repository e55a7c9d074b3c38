/**
 * Coded articles as the tables hold them: flat values, code-point offsets, ids by content. No Spark
 * is needed here.
 */
@NullMarked
package org.demarche.spark.row;

import org.jspecify.annotations.NullMarked;
