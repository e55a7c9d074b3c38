/** Tells what the tables say in one HTML file that needs no script and no network. */
@NullMarked
package org.demarche.report;

import org.jspecify.annotations.NullMarked;
