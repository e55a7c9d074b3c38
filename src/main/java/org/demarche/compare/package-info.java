/** Pure statistics over coded statements: no Spark, no files; each method names its paper. */
@NullMarked
package org.demarche.compare;

import org.jspecify.annotations.NullMarked;
