/** The project's own gold: hand-coded statements, run through the coder. */
@NullMarked
package org.demarche.gold;

import org.jspecify.annotations.NullMarked;
