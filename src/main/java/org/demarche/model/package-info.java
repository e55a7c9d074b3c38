/**
 * Linear models in the place of the rules' last word: features of texts in, probabilities of labels
 * out. Training is in {@code org.demarche.spark.train}.
 */
@NullMarked
package org.demarche.model;

import org.jspecify.annotations.NullMarked;
