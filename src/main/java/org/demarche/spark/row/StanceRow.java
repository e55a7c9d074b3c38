package org.demarche.spark.row;

/** Where a statement stands on an issue; {@code score} in [-1,1]. */
public record StanceRow(
    String issueId,
    String label,
    double score,
    boolean conditional,
    double confidence,
    String engine) {}
