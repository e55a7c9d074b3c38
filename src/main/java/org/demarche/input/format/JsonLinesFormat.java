package org.demarche.input.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.input.Format;
import org.demarche.input.Item;
import org.demarche.input.Items;
import org.demarche.input.RejectReason;
import org.demarche.input.RejectedException;
import org.demarche.input.Source;
import org.demarche.input.charset.Encoding;
import org.demarche.input.charset.NarrowedStream;
import org.demarche.input.column.Columns;
import org.demarche.input.column.Row;
import org.demarche.text.LineReader;
import org.jspecify.annotations.Nullable;

/** A JSON object a line; keys that nothing is known of are passed over, and so are blank lines. */
final class JsonLinesFormat implements Format {

  private final ObjectMapper mapper =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
              .build());

  private final Columns columns;

  JsonLinesFormat(Columns columns) {
    this.columns = columns;
  }

  @Override
  public Set<String> endings() {
    return Set.of("jsonl", "ndjson");
  }

  @Override
  public Items open(Source source) throws IOException {
    InputStream in = NarrowedStream.of(source.open());
    LineReader lines = new LineReader(in, source.limit());
    return new Items() {
      private long number;

      @Override
      public @Nullable Item next() throws IOException {
        byte[] line = lines.next();
        number++;
        while (line != null && LineReader.isBlank(line)) {
          line = lines.next();
          number++;
        }
        if (line == null) {
          return null;
        }
        try {
          if (lines.wasCut()) {
            throw RejectedException.tooLarge(source.limit());
          }
          return item(number, line);
        } catch (RejectedException e) {
          return e.at(number);
        }
      }

      @Override
      public void close() throws IOException {
        in.close();
      }
    };
  }

  private Item item(long number, byte[] line) throws RejectedException {
    String text = Encoding.decode(line, null);
    JsonNode object;
    try {
      object = mapper.readTree(text);
    } catch (JsonProcessingException e) {
      return new Item.Rejected(number, RejectReason.BAD_JSON, e.getOriginalMessage(), text);
    }
    if (!object.isObject()) {
      return Item.Rejected.of(number, RejectReason.BAD_JSON, text);
    }
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    try {
      return Row.item(number, columns.choose(keys), key -> value(object, key));
    } catch (IllegalArgumentException e) {
      return new Item.Rejected(
          number, RejectReason.BAD_FIELD, String.valueOf(e.getMessage()), text);
    }
  }

  private static @Nullable String value(JsonNode object, String key) {
    JsonNode found = object.get(key);
    if (found == null || found.isNull()) {
      return null;
    }
    if (!found.isValueNode()) {
      throw new IllegalArgumentException("\"" + key + "\" is no text");
    }
    return found.asText();
  }
}
