package org.demarche.cli.lines;

import org.jspecify.annotations.Nullable;

/**
 * A line as it was read.
 *
 * @param number from 1
 * @param before the line before, or null where that is no part of the same text, or not asked for
 * @param after the line after, likewise
 */
record InputLine(long number, byte[] bytes, byte @Nullable [] before, byte @Nullable [] after) {}
