package org.demarche.spark.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.demarche.spark.output.OutputException;
import org.demarche.spark.output.OutputFolder;
import org.demarche.spark.row.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What a run did: {@code _manifest.json}.
 *
 * @param coding the same for runs that make the same of an article
 * @param inputs the first {@link #LISTED} files
 * @param records all that stood in the inputs: {@code documents + duplicateSources + rejects}
 * @param duplicateSources articles that another input, or another line of it, had given already
 * @param rows by table
 * @param seconds by step, of the last run
 * @param appended runs that added to the first, which {@code command} is
 */
record Manifest(
    String version,
    String command,
    CodebookId codebook,
    String coding,
    long files,
    List<Input> inputs,
    String inputsHash,
    long records,
    long documents,
    long duplicateSources,
    long rejects,
    Map<String, Long> rows,
    Map<String, Double> seconds,
    List<Appended> appended) {

  private static final ObjectMapper JSON =
      new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);

  /** Files that are listed one by one. */
  static final int LISTED = 1000;

  /** Which codebook coded. */
  record CodebookId(String name, String version, String hash) {}

  /**
   * A file.
   *
   * @param hash of the articles in it, whatever their order
   */
  record Input(String sourceUri, long articles, long rejects, String hash) {}

  Manifest {
    inputs = List.copyOf(inputs);
    appended = List.copyOf(appended);
    if (documents + duplicateSources + rejects != records) {
      throw new IllegalStateException(
          "%d documents + %d duplicate sources + %d rejects are not the %d records read"
              .formatted(documents, duplicateSources, rejects, records));
    }
  }

  /**
   * That of an output to which can be added; null where there is none yet.
   *
   * @param coding of the run that wants to
   * @throws OutputException if it was coded in another way
   */
  static @Nullable Manifest appendable(OutputFolder output, String coding) throws IOException {
    Path file = new Path(output.folder(), OutputFolder.MANIFEST);
    if (!output.files().exists(file)) {
      return null;
    }
    JsonNode earlier;
    try (InputStream in = output.files().open(file)) {
      earlier = JSON.readTree(in);
    }
    if (!coding.equals(earlier.path("coding").textValue())) {
      throw new OutputException(
          "%s was coded by another codebook, model, version or way of reading; adding to it would"
                  .formatted(output.folder())
              + " mix the two. Run without --append, on all inputs.");
    }
    if (!earlier.path("recodings").isMissingNode()) {
      throw new OutputException(
          "%s was recoded since; what is added would keep the old codes. Run without --append."
              .formatted(output.folder()));
    }
    return JSON.treeToValue(earlier, Manifest.class);
  }

  /**
   * After a run has added to it.
   *
   * @param run what that run did by itself
   * @param all what the output now holds
   */
  Manifest with(Manifest run, Appended.Counts all) {
    Map<String, Input> listed = new LinkedHashMap<>();
    Stream.of(inputs, run.inputs).flatMap(List::stream).forEach(i -> listed.put(i.sourceUri, i));
    List<Appended> runs = new ArrayList<>(appended);
    runs.add(new Appended(run.command, run.files, run.inputsHash));
    long documents = run.rows.getOrDefault("documents", 0L);
    long rejects = run.rows.getOrDefault("rejects", 0L);
    return new Manifest(
        run.version,
        command,
        run.codebook,
        coding,
        all.files(),
        listed.values().stream().limit(LISTED).toList(),
        Ids.of(inputsHash, run.inputsHash),
        all.articles() + rejects,
        documents,
        all.articles() - documents,
        rejects,
        run.rows,
        run.seconds,
        runs);
  }

  String json() {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers and texts can always be written", e);
    }
  }
}
