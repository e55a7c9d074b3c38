/**
 * Noun phrases of a document: where they begin and end, what is their head, what is coordinated.
 */
@NullMarked
package org.demarche.speaker.phrase;

import org.jspecify.annotations.NullMarked;
