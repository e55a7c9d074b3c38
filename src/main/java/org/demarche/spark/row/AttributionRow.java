package org.demarche.spark.row;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A speaker of a statement, with what is known of the speaker. */
public record AttributionRow(
    String speakerId,
    String speakerName,
    String speakerType,
    @Nullable String affiliation,
    @Nullable String country,
    boolean inCodebook,
    @Nullable String mention,
    List<SpanRow> mentionSpans,
    String resolution,
    boolean joint,
    double share,
    double confidence) {

  public AttributionRow {
    mentionSpans = List.copyOf(mentionSpans);
  }
}
