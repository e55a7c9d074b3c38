/** The Spark job: read, code once, write the tables, and put them in place all together. */
@NullMarked
package org.demarche.spark.job;

import org.jspecify.annotations.NullMarked;
