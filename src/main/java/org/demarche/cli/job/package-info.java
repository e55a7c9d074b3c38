/** The commands that start Spark jobs: analyze, train. */
@NullMarked
package org.demarche.cli.job;

import org.jspecify.annotations.NullMarked;
