/** Tables for other programs: CSV, JSON lines, GraphML. */
@NullMarked
package org.demarche.cli.export;

import org.jspecify.annotations.NullMarked;
