/** Coding sheets: what people fill in with a spreadsheet, written safely and read strictly. */
@NullMarked
package org.demarche.cli.sheet;

import org.jspecify.annotations.NullMarked;
