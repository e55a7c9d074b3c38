package org.demarche.codebook.cue;

/**
 * A text that shows what a cue does.
 *
 * @param hit whether a statement is to be found: then the text has it marked, the source in round
 *     brackets, the cue in angle brackets, the content's pieces in square ones; else no statement
 *     may come out by this cue
 * @param text with the marks, where it is a hit
 * @param file where it stands, for a {@link org.demarche.codebook.Problem}
 * @param line from 1
 */
public record CueExample(boolean hit, String text, String file, int line) {}
