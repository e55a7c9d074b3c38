package org.demarche.cli.lines;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Turns an input line into an output line, whatever is in it. Safe for use by many threads. */
final class LineWriter {

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
              .build());

  private final LineCoder coder;

  LineWriter(LineCoder coder) {
    this.coder = coder;
  }

  /** How a line fared. */
  enum Outcome {
    CODED,
    BAD_LINE,
    BUG
  }

  /**
   * An output line.
   *
   * @param json with its line feed
   * @param failure what to show with {@code --verbose}
   */
  record Output(Outcome outcome, byte[] json, @Nullable Throwable failure) {}

  Output write(InputLine input) {
    long number = input.number();
    JsonNode id = NullNode.getInstance();
    try {
      JsonNode object = object(input.bytes());
      if (object == null) {
        throw new BadLineException("not a JSON object");
      }
      id = object.has("id") ? object.get("id") : id;
      return new Output(Outcome.CODED, coded(line(input, object), id), null);
    } catch (JsonProcessingException e) {
      return error(Outcome.BAD_LINE, number, id, "not JSON: " + e.getOriginalMessage(), e);
    } catch (BadLineException e) {
      return error(Outcome.BAD_LINE, number, id, String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      return error(Outcome.BAD_LINE, number, id, "not UTF-8: " + e.getMessage(), e);
    } catch (RuntimeException | StackOverflowError e) {
      return error(Outcome.BUG, number, id, "a fault of Demarche: " + e, e);
    }
  }

  private static JsonLine line(InputLine input, JsonNode object) {
    return new JsonLine(
        input.number(), object, neighbour(input.before()), neighbour(input.after()));
  }

  /** A bad line is nobody's neighbour. */
  private static @Nullable JsonNode neighbour(byte @Nullable [] line) {
    try {
      return line == null ? null : object(line);
    } catch (IOException e) {
      return null;
    }
  }

  private static @Nullable JsonNode object(byte[] line) throws IOException {
    JsonNode object = MAPPER.readTree(line);
    return object != null && object.isObject() ? object : null;
  }

  private byte[] coded(JsonLine line, JsonNode id) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    try (JsonGenerator out = MAPPER.createGenerator(bytes)) {
      out.writeStartObject();
      out.writeFieldName("id");
      out.writeTree(id);
      coder.code(line, out);
      out.writeEndObject();
      out.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  private static Output error(
      Outcome outcome, long number, JsonNode id, String message, Throwable failure) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = MAPPER.createGenerator(bytes)) {
      out.writeStartObject();
      out.writeFieldName("id");
      out.writeTree(id);
      out.writeNumberField("line", number);
      out.writeStringField("error", message);
      out.writeEndObject();
      out.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Output(outcome, bytes.toByteArray(), failure);
  }
}
