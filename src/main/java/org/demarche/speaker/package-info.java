/** Works out who made a statement, by which step and how surely, or that nobody can tell. */
@NullMarked
package org.demarche.speaker;

import org.jspecify.annotations.NullMarked;
