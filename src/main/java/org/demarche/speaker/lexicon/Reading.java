package org.demarche.speaker.lexicon;

/** A sense of the tokens from {@code first} to before {@code last}. */
public record Reading(int first, int last, Sense sense) {}
