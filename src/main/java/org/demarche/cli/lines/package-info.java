/** The commands that code JSON lines, one by one, without Spark: extract, score, frame. */
@NullMarked
package org.demarche.cli.lines;

import org.jspecify.annotations.NullMarked;
