package org.demarche.spark.row;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement with all that is known of it. Enums are lower-case words, but for {@code act}, which
 * is a PLOVER code; what is not known is null.
 *
 * @param saidOn as 2026-01-06
 */
public record StatementRow(
    String statementId,
    int ordinal,
    String kind,
    String content,
    List<SpanRow> contentSpans,
    String sentence,
    @Nullable String cue,
    List<SpanRow> cueSpans,
    @Nullable String cueLemma,
    @Nullable String cueClass,
    @Nullable String mode,
    String act,
    String illocution,
    boolean negated,
    String modality,
    boolean conditional,
    @Nullable String condition,
    @Nullable String actor,
    @Nullable String recipient,
    @Nullable String runnerUp,
    double actConfidence,
    @Nullable String medium,
    @Nullable String addressee,
    @Nullable String relayedBy,
    @Nullable String saidOn,
    boolean anonymous,
    @Nullable String anonymityReason,
    double confidence,
    List<AttributionRow> attributions,
    List<StanceRow> stances,
    List<FrameRow> frames,
    List<EvidenceRow> evidence) {

  public StatementRow {
    contentSpans = List.copyOf(contentSpans);
    cueSpans = List.copyOf(cueSpans);
    attributions = List.copyOf(attributions);
    stances = List.copyOf(stances);
    frames = List.copyOf(frames);
    evidence = List.copyOf(evidence);
  }
}
