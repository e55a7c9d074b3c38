package org.demarche.compare.cluster;

/**
 * A word of a text as it is compared.
 *
 * @param form in lower case, without possessive and punctuation
 * @param begin where it stands in the text, UTF-16
 * @param end one past it
 */
public record Word(String form, int begin, int end) {}
