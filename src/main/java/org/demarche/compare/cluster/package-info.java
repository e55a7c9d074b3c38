/** Finds the same statement, and the same article, in many outlets: sketches, buckets, clusters. */
@NullMarked
package org.demarche.compare.cluster;

import org.jspecify.annotations.NullMarked;
