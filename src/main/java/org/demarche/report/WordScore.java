package org.demarche.report;

/**
 * A word that sets a speaker apart.
 *
 * @param z log-odds over its error
 * @param n how often the speaker uses it; {@code others} how often all others do
 */
public record WordScore(String speaker, String word, double z, int n, int others) {}
