package org.demarche.spark.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.demarche.report.ReportData;
import org.demarche.report.page.HtmlReport;

/** Makes the report of an output folder. */
public final class Reports {

  /** Its name in the folder. */
  public static final String NAME = "report.html";

  private static final String MANIFEST = "_manifest.json";

  private Reports() {}

  /** Writes it from what was read. */
  public static void write(ReportData data, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    new HtmlReport().write(data, writer);
    writer.flush();
  }

  /** Name, version and the beginning of the hash of the codebook that coded a finished output. */
  public static String codebook(Path output, Configuration hadoop) throws IOException {
    FileSystem files = output.getFileSystem(hadoop);
    Path manifest = new Path(output, MANIFEST);
    if (!files.exists(manifest)) {
      return "unknown";
    }
    try (InputStream in = files.open(manifest)) {
      JsonNode codebook = new ObjectMapper().readTree(in).path("codebook");
      return codebook(
          codebook.path("name").asText(),
          codebook.path("version").asText(),
          codebook.path("hash").asText());
    }
  }

  /** The same of a codebook at hand. */
  public static String codebook(String name, String version, String hash) {
    return "%s, version %s (%s)"
        .formatted(name, version, hash.substring(0, Math.min(12, hash.length())));
  }
}
