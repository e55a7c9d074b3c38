/** The core as Spark NLP annotators, for our pipeline and for anyone else's. */
@NullMarked
package org.demarche.spark.nlp;

import org.jspecify.annotations.NullMarked;
