package org.demarche.cli.lines;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.demarche.quote.Statement;
import org.demarche.speaker.AttributedStatement;
import org.demarche.speaker.Attribution;
import org.demarche.speaker.Sourcing;
import org.demarche.speaker.Speaker;
import org.demarche.stance.ActCoding;
import org.demarche.text.CodePoints;
import org.demarche.text.Span;
import org.demarche.text.Spans;
import org.jspecify.annotations.Nullable;

/** Writes attributions as JSON objects; what is not known has no field. */
final class AttributionJson {

  private final JsonGenerator out;
  private final CodePoints offsets;

  AttributionJson(JsonGenerator out, CodePoints offsets) {
    this.out = out;
    this.offsets = offsets;
  }

  void write(AttributedStatement said, ActCoding act) throws IOException {
    Statement statement = said.statement();
    out.writeStartObject();
    spans("content", statement.content());
    spans("source", statement.source());
    spans("cue", statement.cue());
    out.writeStringField("kind", lower(statement.kind()));
    out.writeStringField("act", act.act().name());
    out.writeArrayFieldStart("speakers");
    for (Attribution attribution : said.attributions()) {
      write(attribution);
    }
    out.writeEndArray();
    field("lemma", statement.lemma().isEmpty() ? null : statement.lemma());
    out.writeBooleanField("conditional", act.conditional());
    number("confidence", statement.confidence());
    sourcing(said.sourcing());
    out.writeEndObject();
  }

  private void write(Attribution attribution) throws IOException {
    Speaker speaker = attribution.speaker();
    out.writeStartObject();
    out.writeStringField("id", speaker.id());
    out.writeStringField("name", speaker.name());
    out.writeStringField("type", lower(speaker.type()));
    out.writeStringField("resolution", lower(attribution.resolution()));
    spans("mention", attribution.mention());
    number("confidence", attribution.confidence());
    out.writeEndObject();
  }

  private void sourcing(Sourcing sourcing) throws IOException {
    if (sourcing.anonymous()) {
      out.writeBooleanField("anonymous", true);
    }
    field("anonymity_reason", sourcing.anonymityReason());
    field("relayed_by", sourcing.relayedBy());
    field("medium", sourcing.medium());
    field("addressee", sourcing.addressee());
    field("said_on", sourcing.saidOn());
  }

  private void spans(String name, Spans spans) throws IOException {
    out.writeArrayFieldStart(name);
    for (Span span : spans) {
      out.writeStartArray();
      out.writeNumber(offsets.of(span.begin()));
      out.writeNumber(offsets.of(span.end()));
      out.writeEndArray();
    }
    out.writeEndArray();
  }

  private void field(String name, @Nullable Object value) throws IOException {
    if (value != null) {
      out.writeStringField(name, value.toString());
    }
  }

  private void number(String name, double value) throws IOException {
    out.writeNumberField(name, Math.round(value * 1000) / 1000.0);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
