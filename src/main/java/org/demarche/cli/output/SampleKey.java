package org.demarche.cli.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.ExitCode;
import org.demarche.compare.sampling.Drawn;
import org.demarche.compare.stat.Seeds;
import org.jspecify.annotations.Nullable;

/**
 * What coders must not see: from which stratum each statement was drawn, and with which
 * probability. Kept in the output, under {@code _samples/}.
 *
 * @param id a hash of what was drawn
 * @param drawn by statement id
 */
public record SampleKey(String id, Map<String, Drawn> drawn) {

  private static final String FOLDER = "_samples";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader("statement_id", "stratum", "inclusion")
          .setSkipHeaderRecord(true)
          .get();

  public SampleKey {
    drawn = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(drawn));
  }

  public static SampleKey of(List<Drawn> drawn) {
    String ids = drawn.stream().map(Drawn::toString).sorted().collect(Collectors.joining("\n"));
    Map<String, Drawn> byId = new LinkedHashMap<>();
    drawn.forEach(unit -> byId.put(unit.id(), unit));
    // Begins with a letter, so that no spreadsheet takes it for a number.
    return new SampleKey("s" + Long.toHexString(Seeds.of(0, ids)), byId);
  }

  /** Puts it into the output; the same sample again changes nothing. */
  public void write(Output output) {
    Path file = file(output, id);
    try (FSDataOutputStream out = output.files().create(file, true);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      CSVFormat format = FORMAT.builder().setSkipHeaderRecord(false).get();
      format.printRecord(writer, (Object[]) format.getHeader());
      for (Drawn unit : drawn.values()) {
        format.printRecord(writer, unit.id(), unit.stratum(), unit.inclusion());
      }
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.OUTPUT, "cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  /** The key of a sample; null if the output does not have it. */
  public static @Nullable SampleKey find(Output output, String id) {
    if (!id.matches("[0-9a-z]+")) {
      return null;
    }
    Path file = file(output, id);
    Map<String, Drawn> drawn = new LinkedHashMap<>();
    try {
      if (!output.files().exists(file)) {
        return null;
      }
      try (BufferedReader reader =
              new BufferedReader(
                  new InputStreamReader(output.files().open(file), StandardCharsets.UTF_8));
          CSVParser parser = CSVParser.parse(reader, FORMAT)) {
        parser.forEach(
            row ->
                drawn.put(
                    row.get("statement_id"),
                    new Drawn(
                        row.get("statement_id"),
                        row.get("stratum"),
                        Double.parseDouble(row.get("inclusion")))));
      }
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.NO_INPUT, "cannot read " + file + ": " + e.getMessage(), e);
    }
    return new SampleKey(id, drawn);
  }

  private static Path file(Output output, String id) {
    return new Path(new Path(output.folder(), FOLDER), id + ".csv");
  }
}
