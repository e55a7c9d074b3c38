package org.demarche.spark.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookFiles;
import org.demarche.coding.ModelEngine;
import org.demarche.model.LinearModel;
import org.demarche.model.ModelException;
import org.demarche.model.ModelFile;
import org.demarche.model.Task;
import org.demarche.segment.Segmenter;
import org.demarche.spark.SharedSpark;
import org.demarche.stance.score.Neighbours;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainJobIT {

  private static final CodebookFiles ENGLISH = CodebookFiles.shipped("english");

  @TempDir private Path folder;

  private List<String> train(String out, String... lines) throws IOException {
    Path data = Files.write(folder.resolve("data.jsonl"), List.of(lines));
    TrainOptions options =
        new TrainOptions(
            Task.TONE, data.toString(), "label", "group", folder.resolve(out), ENGLISH, 2, null);
    return new TrainJob(SharedSpark.get(), options, step -> {}).run();
  }

  /** Words that no word list knows, so that only training can tell. */
  private static String[] data() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      lines.add("{\"text\":\"Day %d was quorlish for us.\",\"label\":\"positive\"}".formatted(i));
      lines.add("{\"text\":\"Day %d was brimbly for us.\",\"label\":\"negative\"}".formatted(i));
    }
    return lines.toArray(String[]::new);
  }

  @Test
  void labelledLines_giveAModelThatScores() throws IOException {
    List<String> report = train("model", data());
    assertThat(report).anyMatch(line -> line.startsWith("macro-F1") && line.endsWith("1.000"));
    assertThat(folder.resolve("model/report.txt")).hasContent(String.join("\n", report));
    LinearModel model = ModelFile.read("m", ModelFile.text(folder.resolve("model")));
    Codebook codebook = ENGLISH.open();
    assertThat(model.codebookHash()).isEqualTo(codebook.hash());
    Document document = new Segmenter().segment(Article.of("a", "It was brimbly."));
    assertThat(
            ModelEngine.of(codebook, List.of(model))
                .score(document, null, null, Neighbours.NONE)
                .score())
        .isNegative();
  }

  @Test
  void sameLines_giveTheSameModel() throws IOException {
    train("one", data());
    train("two", data());
    assertThat(folder.resolve("two/model.json"))
        .hasSameTextualContentAs(folder.resolve("one/model.json"));
  }

  @Test
  void badLines_areAllToldAndNothingIsLeftBehind() {
    String[] lines = data();
    lines[3] = "{\"text\":\"Day\",\"label\":\"mixed\"}";
    lines[7] = "nonsense";
    assertThatThrownBy(() -> train("model", lines))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("2 lines")
        .hasMessageContaining("line 4: no label of tone: mixed")
        .hasMessageContaining("line 8: not JSON");
    assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("data.jsonl"));
  }
}
