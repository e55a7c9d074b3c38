package org.demarche.segment;

/**
 * A word form and what is known of it.
 *
 * @param form as it stands in a text
 * @param norm lower case, with straight apostrophes
 * @param classes a bit for each {@link org.demarche.text.WordClass}
 */
record Word(String form, String norm, long classes) {}
