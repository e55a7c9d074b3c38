package org.demarche.report.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.report.ReportData;
import org.demarche.report.Share;
import org.demarche.report.Stand;

/**
 * Writes the report as one HTML file. The template engine escapes all that comes from articles; the
 * page's content security policy allows nothing but its own style sheet, known by its hash, so that
 * even a hole in the escaping could run nothing and ask nothing of any server.
 */
public final class HtmlReport {

  private static final String FOLDER = "org/demarche/report/page";
  private static final int FINDINGS = 8;

  private static final int BLOC_FINDINGS = 6;

  private static final int FRAME_PAIRS = 6;

  /** Told at the very top. */
  private static final int IN_SHORT = 3;

  private final PebbleEngine engine;

  public HtmlReport() {
    ClasspathLoader loader = new ClasspathLoader(HtmlReport.class.getClassLoader());
    loader.setPrefix(FOLDER);
    loader.setSuffix(".peb");
    engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .autoEscaping(true)
            .strictVariables(true)
            .extension(new PageFilters())
            .defaultLocale(Locale.ROOT)
            .build();
  }

  /** Writes it; the same data give the same bytes. */
  public void write(ReportData data, Writer out) throws IOException {
    String style = style();
    Map<String, Object> page = new HashMap<>();
    page.put("style", style);
    page.put("styleHash", sha256(style));
    page.put("data", data);
    List<Finding> findings = Finding.ofSpeakers(data, FINDINGS);
    page.put("findings", findings);
    page.put("short", findings.stream().filter(Finding::sure).limit(IN_SHORT).toList());
    page.put("blocs", HeatMap.blocs(data));
    page.put("blocFindings", Finding.ofBlocs(data, BLOC_FINDINGS));
    page.put("framePairs", FramePair.of(data, FRAME_PAIRS));
    page.put("stances", HeatMap.stances(data));
    page.put("frames", HeatMap.frames(data));
    page.put("timeline", Series.of(data));
    page.put("words", WordList.of(data));
    page.put("outlets", OutletTable.of(data));
    page.put("corrected", corrected(data));
    page.put("issues", data.issues().values());
    page.put("chapters", Chapter.of(data));
    engine.getTemplate("report").evaluate(out, page);
  }

  /** Whether any figure was corrected by what people coded. */
  private static boolean corrected(ReportData data) {
    return Stream.concat(
            data.stands().stream().map(Stand::figure), data.shares().stream().map(Share::figure))
        .anyMatch(figure -> figure != null && figure.correction() != null);
  }

  private static String style() throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      byte[] bytes = Objects.requireNonNull(in, "report.css").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
