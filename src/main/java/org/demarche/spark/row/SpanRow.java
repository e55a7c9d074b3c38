package org.demarche.spark.row;

/**
 * A stretch of an article's text.
 *
 * @param begin first code point
 * @param end one past the last code point
 */
public record SpanRow(int begin, int end) {}
