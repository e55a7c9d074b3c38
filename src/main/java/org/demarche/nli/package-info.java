/**
 * Natural language inference in the place of the rules' last word on stances: what is asked of a
 * model, and whether it can be trusted. The models themselves are in {@code
 * org.demarche.spark.nli}.
 */
@NullMarked
package org.demarche.nli;

import org.jspecify.annotations.NullMarked;
