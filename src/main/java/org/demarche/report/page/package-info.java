/** The one HTML file that the report is: its tables, charts and links, drawn without scripts. */
@NullMarked
package org.demarche.report.page;

import org.jspecify.annotations.NullMarked;
