/** Reads the tables of an output folder for the report and for export; needs no Spark session. */
@NullMarked
package org.demarche.spark.report;

import org.jspecify.annotations.NullMarked;
