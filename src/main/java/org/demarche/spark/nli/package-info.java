/** Spark NLP's zero-shot classifiers, loaded from a folder that the user gives. */
@NullMarked
package org.demarche.spark.nli;

import org.jspecify.annotations.NullMarked;
