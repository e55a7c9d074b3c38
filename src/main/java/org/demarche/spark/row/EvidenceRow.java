package org.demarche.spark.row;

/**
 * A span that moved a label of a statement.
 *
 * @param of "kind", "speaker", "act", "stance" or "frame"
 * @param refId the act, issue, frame or speaker that it is evidence of
 * @param begin first code point
 * @param end one past the last code point
 * @param text the words that stand there
 */
public record EvidenceRow(
    String of, String refId, String ruleId, int begin, int end, String text, String effect) {}
