/** A shallow grammar over word classes: finite verbs, verb groups, noun phrases, clause ends. */
@NullMarked
package org.demarche.quote.grammar;

import org.jspecify.annotations.NullMarked;
