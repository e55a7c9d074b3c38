/**
 * Statements marked in whole texts, as annotation tools keep them: brat and WebAnno (INCEpTION).
 */
@NullMarked
package org.demarche.cli.standoff;

import org.jspecify.annotations.NullMarked;
