package org.demarche.spark.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.demarche.text.LineReader;
import org.jspecify.annotations.Nullable;

/** A JSON object a line: id, text, title, outlet, published, url; other keys are passed over. */
final class JsonLinesFormat implements Format {

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
              .build());

  @Override
  public Set<String> endings() {
    return Set.of("jsonl", "ndjson");
  }

  @Override
  public Items open(InputSlice slice) throws IOException {
    return new Lines(slice);
  }

  private static final class Lines implements Items {

    private final InputSlice slice;
    private final InputStream in;
    private final LineReader lines;
    private long number;

    Lines(InputSlice slice) throws IOException {
      this.slice = slice;
      this.in = slice.stream();
      this.lines = new LineReader(in, slice.limit());
    }

    @Override
    public @Nullable Item next() throws IOException {
      byte[] line = lines.next();
      while (line != null && LineReader.isBlank(line)) {
        number++;
        line = lines.next();
      }
      if (line == null) {
        return null;
      }
      number++;
      if (lines.wasCut()) {
        return new Item.Rejected(
            number,
            RejectReason.TOO_LARGE,
            "a line of more than " + slice.limit() + " bytes; the limit is set by --max-size",
            Decoding.sample(line));
      }
      return item(number, line);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  private static Item item(long number, byte[] line) {
    try {
      JsonNode object = MAPPER.readTree(line);
      if (object.isObject()) {
        return Fields.item(number, key -> text(object, key));
      }
      return Item.Rejected.of(number, RejectReason.BAD_JSON, Decoding.sample(line));
    } catch (JsonProcessingException e) {
      return new Item.Rejected(
          number, RejectReason.BAD_JSON, e.getOriginalMessage(), Decoding.sample(line));
    } catch (IOException e) {
      return Item.Rejected.of(number, RejectReason.NOT_UTF8, Decoding.sample(line));
    } catch (BadFieldException e) {
      return new Item.Rejected(
          number, RejectReason.BAD_FIELD, String.valueOf(e.getMessage()), Decoding.sample(line));
    }
  }

  private static @Nullable String text(JsonNode object, String key) {
    JsonNode found = object.get(key);
    if (found == null || found.isNull()) {
      return null;
    }
    if (!found.isValueNode()) {
      throw new BadFieldException("\"" + key + "\" is no text");
    }
    return found.asText();
  }
}
