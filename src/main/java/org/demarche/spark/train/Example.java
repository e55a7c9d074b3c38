package org.demarche.spark.train;

import java.io.Serializable;
import org.apache.spark.mllib.linalg.Vector;

/**
 * A line to learn from, as numbers.
 *
 * @param label its place among the labels
 * @param features the last of them is the same in all lines and stands for the intercept
 */
record Example(int label, int fold, Vector features) implements Serializable {}
