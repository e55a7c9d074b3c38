package org.demarche.spark.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookFiles;
import org.demarche.model.ModelException;
import org.demarche.model.ModelFile;
import org.demarche.model.Task;
import org.demarche.nli.NliException;
import org.demarche.spark.Duck;
import org.demarche.spark.SharedSpark;
import org.demarche.spark.nli.ModelFolder;
import org.demarche.spark.nli.TinyModel;
import org.demarche.spark.read.ReadOptions;
import org.demarche.spark.train.TrainJob;
import org.demarche.spark.train.TrainOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The seeds, coded by other engines than the rules. */
class EnginesIT {

  private static final CodebookFiles TALKS = CodebookFiles.shipped(Codebook.DEFAULT);

  @TempDir(factory = ModelFolder.class, cleanup = CleanupMode.NEVER)
  private Path folder;

  private Path analyze(List<String> models, @Nullable Path nli) {
    Path out = folder.resolve("out");
    JobOptions options =
        new JobOptions(
            List.of("seeds"),
            out.toString(),
            TALKS,
            models,
            nli,
            ReadOptions.USUAL,
            RunMode.ANEW,
            "test",
            "test");
    new AnalyzeJob(SharedSpark.get(), options, step -> {}).run();
    return out;
  }

  private String trained(Task task, String... labelsAndTexts) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < 24; line++) {
      int at = 2 * (line % (labelsAndTexts.length / 2));
      lines.add(
          "{\"label\":\"%s\",\"text\":\"On day %d %s\"}"
              .formatted(labelsAndTexts[at], line, labelsAndTexts[at + 1]));
    }
    Path data = Files.write(folder.resolve(task + ".jsonl"), lines);
    Path model = folder.resolve(task + "-model");
    new TrainJob(
            SharedSpark.get(),
            new TrainOptions(task, data.toString(), "label", "group", model, TALKS, 2, null),
            step -> {})
        .run();
    return ModelFile.text(model);
  }

  @Test
  void trainedModels_codeTheSeedsAndAreNamed() throws IOException, SQLException {
    String frames =
        trained(
            Task.FRAME,
            "economic",
            "they spoke of trade and prices.",
            "security",
            "they spoke of troops and the border.");
    String acts =
        trained(
            Task.ACT,
            "REJECT",
            "they turned the offer down.",
            "AGREE",
            "they will withdraw the troops, they promised.");
    Path out = analyze(List.of(frames, acts), null);
    try (Duck duck = new Duck(out, List.of("frames", "stances", "statements", "evidence"))) {
      assertThat(
              duck.query("SELECT DISTINCT regexp_replace(engine, '[0-9a-f]{8}', '') FROM frames"))
          .containsExactly("model-");
      assertThat(duck.query("SELECT DISTINCT engine FROM stances")).containsExactly("rules");
      assertThat(duck.query("SELECT DISTINCT frame_id FROM frames ORDER BY 1"))
          .isSubsetOf("economic", "security")
          .contains("security");
      assertThat(duck.query("SELECT DISTINCT act FROM statements ORDER BY 1"))
          .isSubsetOf("AGREE", "REJECT");
      assertThat(
              duck.query(
                  "SELECT DISTINCT \"of\" FROM evidence WHERE rule_id LIKE 'model:%' ORDER BY 1"))
          .containsExactly("act", "frame");
    }
  }

  @Test
  void entailment_codesStancesAndIsNamed() throws IOException, SQLException {
    Path model = folder.resolve("tiny");
    TinyModel.write(model, TinyModel.SELF_TEST, "contradiction", "neutral", "entailment");
    try (Duck duck = new Duck(analyze(List.of(), model), List.of("frames", "stances"))) {
      assertThat(duck.query("SELECT DISTINCT left(engine, 4) FROM stances"))
          .containsExactly("nli-");
      assertThat(duck.query("SELECT DISTINCT engine FROM frames")).containsExactly("rules");
      assertThat(duck.query("SELECT DISTINCT label FROM stances")).hasSizeGreaterThan(1);
    }
  }

  @Test
  void modelsThatCannotBeUsed_leaveNoOutput() throws IOException {
    String frames = ModelFile.text(badModel());
    assertThatThrownBy(() -> analyze(List.of(frames), null))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("another codebook");
    assertThatThrownBy(() -> analyze(List.of(), folder.resolve("nowhere")))
        .isInstanceOf(NliException.class);
    assertThat(folder.resolve("out/stances")).doesNotExist();
  }

  private Path badModel() throws IOException {
    Path model = Files.createDirectory(folder.resolve("bad"));
    Files.writeString(
        model.resolve(ModelFile.NAME),
        "{\"format\":2,\"task\":\"frame\",\"codebook\":\"other\",\"temperature\":1,"
            + "\"labels\":[\"economic\",\"security\"],\"intercepts\":[0,0],\"weights\":{}}");
    return model;
  }
}
