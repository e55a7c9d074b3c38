/** Which columns of a table, or keys of an object, hold what of an article. */
@NullMarked
package org.demarche.input.column;

import org.jspecify.annotations.NullMarked;
