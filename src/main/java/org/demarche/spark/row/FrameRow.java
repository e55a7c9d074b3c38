package org.demarche.spark.row;

/** How strongly a statement is put in a frame; {@code score} in (0,1]. */
public record FrameRow(String frameId, double score, String engine) {}
