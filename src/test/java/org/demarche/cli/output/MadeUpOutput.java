package org.demarche.cli.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.parquet.example.data.Group;
import org.demarche.codebook.CodebookFiles;
import org.demarche.spark.nlp.CodebookParam;
import org.demarche.spark.parquet.Stored;
import org.demarche.text.Span;

/**
 * An output folder for tests, without a Spark job: two speakers on one issue, ten articles of some
 * statements each, the minister for the border and the envoy against it.
 */
public final class MadeUpOutput {

  public static final int ARTICLES = 10;
  public static final int EACH = 6;

  private MadeUpOutput() {}

  public static Path write(Path folder) {
    List<Consumer<Group>> documents = new ArrayList<>();
    List<Consumer<Group>> statements = new ArrayList<>();
    List<Consumer<Group>> attributions = new ArrayList<>();
    List<Consumer<Group>> stances = new ArrayList<>();
    List<Consumer<Group>> frames = new ArrayList<>();
    for (int d = 0; d < ARTICLES; d++) {
      String doc = "d" + d;
      documents.add(
          Stored.row(
              Map.of("doc_id", doc, "outlet", "The Example", "title", "=1+1", "text", TEXT)));
      for (int i = 0; i < EACH; i++) {
        String id = doc + "s" + i;
        boolean minister = i % 2 == 0;
        Map<String, Object> row = new HashMap<>(Map.of("statement_id", id, "doc_id", doc));
        row.putAll(Map.of("kind", "direct", "act", "SUPPORT", "content", "the border"));
        row.putAll(Map.of("confidence", 0.9, "act_confidence", 0.8));
        statements.add(
            group -> {
              Stored.row(row).accept(group);
              Stored.addSpans(group, "content_spans", new Span(22, 32));
            });
        attributions.add(
            Stored.row(
                Map.of(
                    "statement_id",
                    id,
                    "speaker_id",
                    minister ? "minister" : "envoy",
                    "resolution",
                    minister ? "title" : "pronoun",
                    "confidence",
                    0.8)));
        stances.add(
            Stored.row(
                Map.of(
                    "statement_id",
                    id,
                    "speaker_id",
                    minister ? "minister" : "envoy",
                    "issue_id",
                    "border",
                    "label",
                    minister ? "support" : "oppose",
                    "score",
                    minister ? 1.0 : -1.0,
                    "confidence",
                    0.7)));
        if (minister) {
          frames.add(Stored.row(Map.of("statement_id", id, "frame_id", "peace", "score", 0.6)));
        }
      }
    }
    Stored.write(folder, "documents", DOCUMENTS, documents);
    Stored.write(folder, "statements", STATEMENTS + Stored.spans("content_spans"), statements);
    Stored.write(folder, "attributions", ATTRIBUTIONS, attributions);
    Stored.write(folder, "stances", STANCES, stances);
    Stored.write(
        folder,
        "frames",
        "binary statement_id (STRING), binary frame_id (STRING), double score",
        frames);
    Stored.write(
        folder,
        "speakers",
        "binary speaker_id (STRING), binary name (STRING)",
        List.of(
            Stored.row(Map.of("speaker_id", "minister", "name", "the minister")),
            Stored.row(Map.of("speaker_id", "envoy", "name", "Ada Envoy"))));
    Stored.write(
        folder,
        "codes",
        "binary kind (STRING), binary code_id (STRING), binary definition (STRING)",
        List.of(
            Stored.row(Map.of("kind", "issue", "code_id", "border", "definition", "It is opened.")),
            Stored.row(Map.of("kind", "frame", "code_id", "peace", "definition", "Of peace."))));
    compare(folder);
    try {
      Files.writeString(
          folder.resolve("_codebook.json"),
          CodebookParam.write(CodebookFiles.read(codebook(folder.resolve("_codebook")))));
      Files.writeString(folder.resolve("_manifest.json"), "{\"codebook\": {\"hash\": \"0a\"}}");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  /** What the comparison makes of it. */
  private static void compare(Path folder) {
    String interval = ", double ci_low, double ci_high";
    Stored.write(
        folder,
        "speaker_issue",
        "binary speaker_id (STRING), binary issue_id (STRING), double mean_score" + interval,
        List.of(
            Stored.row(
                Map.of(
                    "speaker_id",
                    "minister",
                    "issue_id",
                    "border",
                    "mean_score",
                    1.0,
                    "ci_low",
                    0.9,
                    "ci_high",
                    1.0)),
            Stored.row(Map.of("speaker_id", "envoy", "issue_id", "border", "mean_score", -1.0))));
    Stored.write(
        folder,
        "speaker_frame",
        "binary speaker_id (STRING), binary frame_id (STRING), double share" + interval,
        List.of(Stored.row(Map.of("speaker_id", "minister", "frame_id", "peace", "share", 1.0))));
    Stored.write(
        folder,
        "divergence",
        "binary speaker_id (STRING), binary other_id (STRING), binary issue_id (STRING),"
            + " double gap"
            + interval,
        List.of(
            Stored.row(
                Map.of(
                    "speaker_id",
                    "minister",
                    "other_id",
                    "envoy",
                    "issue_id",
                    "border",
                    "gap",
                    2.0)),
            Stored.row(Map.of("speaker_id", "minister", "other_id", "envoy", "gap", 0.9))));
  }

  /** A codebook that knows its issue and its frame. */
  public static Path codebook(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve("codebook.yaml"), "name: example\nversion: 1\nextends: english\n");
      Files.writeString(
          folder.resolve("issues.yaml"),
          "issues:\n  - id: border\n    name: border\n    proposition: The border is opened.\n"
              + "    terms: [border]\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  private static final String TEXT =
      "The minister spoke of the border. \uD83D\uDE00 Others listened.";
  private static final String DOCUMENTS =
      "binary doc_id (STRING), binary outlet (STRING), binary title (STRING),"
          + " int32 published_on (DATE), binary text (STRING), binary duplicate_of (STRING)";
  private static final String STATEMENTS =
      "binary statement_id (STRING), binary doc_id (STRING), binary kind (STRING),"
          + " binary act (STRING), binary content (STRING), binary cluster_id (STRING),"
          + " double confidence, double act_confidence, ";
  private static final String ATTRIBUTIONS =
      "binary statement_id (STRING), binary speaker_id (STRING), binary resolution (STRING),"
          + " double confidence";
  private static final String STANCES =
      "binary statement_id (STRING), binary speaker_id (STRING), binary issue_id (STRING),"
          + " binary label (STRING), double score, double confidence";
}
