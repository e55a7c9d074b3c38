package org.demarche.spark.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.coding.CodedArticle;
import org.demarche.coding.CodedStatement;
import org.demarche.coding.Engines;
import org.demarche.quote.Statement;
import org.demarche.speaker.Attribution;
import org.demarche.speaker.Sourcing;
import org.demarche.speaker.Speaker;
import org.demarche.stance.ActCoding;
import org.demarche.text.CodePoints;
import org.demarche.text.Document;
import org.demarche.text.Evidence;
import org.demarche.text.Span;
import org.demarche.text.Spans;
import org.jspecify.annotations.Nullable;

/** Makes the rows of one article. */
public final class RowMaker {

  private final String documentId;
  private final Document document;
  private final CodePoints offsets;
  private final Engines engines;

  private RowMaker(String documentId, CodedArticle coded) {
    this.documentId = documentId;
    this.document = coded.document();
    this.engines = coded.engines();
    this.offsets = new CodePoints(document.text());
  }

  /**
   * @param documentId what the statements' ids are made from, together with their place
   */
  public static ArticleRow rows(String documentId, CodedArticle coded) {
    RowMaker maker = new RowMaker(documentId, coded);
    Map<String, Integer> seen = new HashMap<>();
    List<StatementRow> rows = new ArrayList<>();
    for (CodedStatement statement : coded.statements()) {
      String place = maker.place(statement.said().statement());
      int twin = seen.merge(place, 1, Integer::sum);
      rows.add(
          maker.row(rows.size(), Ids.of(documentId, place, Integer.toString(twin)), statement));
    }
    return new ArticleRow(coded.document().sentences().size(), null, null, rows);
  }

  private String place(Statement statement) {
    return spans(statement.content()) + "|" + spans(statement.cue());
  }

  private StatementRow row(int ordinal, String id, CodedStatement coded) {
    Statement statement = coded.said().statement();
    ActCoding act = coded.act();
    Sourcing sourcing = coded.said().sourcing();
    return new StatementRow(
        id,
        ordinal,
        lower(statement.kind()),
        statement.content().of(document.text()),
        spans(statement.content()),
        document.span(document.sentences().get(statement.sentence())).of(document.text()),
        text(statement.cue()),
        spans(statement.cue()),
        statement.lemma().isEmpty() ? null : statement.lemma(),
        coded.distance() == null ? null : lower(coded.distance()),
        coded.cue() == null ? null : lower(coded.cue().mode()),
        act.act().name(),
        lower(act.illocution()),
        act.negated(),
        lower(act.modality()),
        act.conditional(),
        text(act.condition()),
        text(act.actor()),
        text(act.recipient()),
        act.runnerUp() == null ? null : act.runnerUp().name(),
        act.confidence(),
        sourcing.medium(),
        sourcing.addressee(),
        sourcing.relayedBy(),
        sourcing.saidOn() == null ? null : sourcing.saidOn().toString(),
        sourcing.anonymous(),
        sourcing.anonymityReason(),
        statement.confidence(),
        coded.said().attributions().stream().map(this::row).toList(),
        coded.stances().stream()
            .map(
                s ->
                    new StanceRow(
                        s.issue(),
                        lower(s.label()),
                        s.score(),
                        s.conditional(),
                        s.confidence(),
                        engines.stance()))
            .toList(),
        coded.frames().stream()
            .map(f -> new FrameRow(f.frame(), f.score(), engines.frame()))
            .toList(),
        evidence(coded).map(this::row).toList());
  }

  private AttributionRow row(Attribution attribution) {
    Speaker speaker = attribution.speaker();
    return new AttributionRow(
        speaker.id(),
        speaker.name(),
        lower(speaker.type()),
        speaker.affiliation(),
        speaker.country(),
        speaker.inCodebook(),
        text(attribution.mention()),
        spans(attribution.mention()),
        lower(attribution.resolution()),
        attribution.joint(),
        attribution.share(),
        attribution.confidence());
  }

  private static Stream<Evidence> evidence(CodedStatement coded) {
    return Stream.of(
            coded.said().statement().evidence().stream(),
            coded.said().attributions().stream().flatMap(a -> a.evidence().stream()),
            coded.said().sourcing().evidence().stream(),
            coded.distancing().stream(),
            coded.act().evidence().stream(),
            coded.stances().stream().flatMap(s -> s.evidence().stream()),
            coded.frames().stream().flatMap(f -> f.evidence().stream()))
        .flatMap(found -> found);
  }

  private EvidenceRow row(Evidence evidence) {
    SpanRow span = row(evidence.span());
    return new EvidenceRow(
        lower(evidence.of()),
        evidence.ref(),
        evidence.rule(),
        span.begin(),
        span.end(),
        Objects.requireNonNull(text(evidence.span())),
        evidence.effect());
  }

  private List<SpanRow> spans(Spans spans) {
    return spans.parts().stream().map(this::row).toList();
  }

  private SpanRow row(Span span) {
    return new SpanRow(offsets.of(span.begin()), offsets.of(span.end()));
  }

  private @Nullable String text(Spans spans) {
    return spans.isEmpty() ? null : spans.of(document.text());
  }

  private @Nullable String text(@Nullable Span span) {
    return span == null ? null : span.of(document.text());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
