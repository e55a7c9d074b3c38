/**
 * The output: one class a table, with its schema, where each column comes from, and what it means.
 */
@NullMarked
package org.demarche.spark.table;

import org.jspecify.annotations.NullMarked;
