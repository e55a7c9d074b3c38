/** The words by which a language names speakers: titles, role nouns, organisations, countries. */
@NullMarked
package org.demarche.codebook.roles;

import org.jspecify.annotations.NullMarked;
