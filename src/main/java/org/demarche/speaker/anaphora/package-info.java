/**
 * Steps for words that take up a speaker named elsewhere: pronouns, "the official", "both sides".
 */
@NullMarked
package org.demarche.speaker.anaphora;

import org.jspecify.annotations.NullMarked;
