/** The output folder: who may write to it, and how one output takes the place of another. */
@NullMarked
package org.demarche.spark.output;

import org.jspecify.annotations.NullMarked;
