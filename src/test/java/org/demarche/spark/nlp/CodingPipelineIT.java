package org.demarche.spark.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.LightPipeline;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookFiles;
import org.demarche.spark.SharedSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingPipelineIT {

  private static final String TEXT =
      "“We welcome 🕊 the talks,” the foreign minister said. She said the ministry would wait.";

  private final SparkSession spark = SharedSpark.get();
  private final CodebookFiles codebook = CodebookFiles.shipped(Codebook.DEFAULT);

  private Dataset<Row> texts() {
    return spark.createDataset(List.of(TEXT, ""), Encoders.STRING()).toDF("text");
  }

  @Test
  void model_codesTheSameAfterSavingAndLoading(@TempDir Path folder) throws IOException {
    Dataset<Row> input =
        texts().selectExpr("text", "'d1' AS doc_id", "map('published', '2026-01-06') AS metadata");
    PipelineModel model = CodingPipeline.model(spark, codebook);
    model.write().overwrite().save(folder.resolve("model").toString());
    PipelineModel loaded = PipelineModel.load(folder.resolve("model").toString());
    List<Row> before = model.transform(input).select("coded.result").collectAsList();
    List<Row> after = loaded.transform(input).select("coded.result").collectAsList();
    assertThat(before.get(0).getList(0)).hasSize(1);
    assertThat(before.get(0).getList(0).get(0).toString()).contains("We welcome");
    assertThat(before.get(1).getList(0).get(0).toString()).contains("\"statements\":[]");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void annotator_worksInAPipelineOfOthers() {
    DocumentAssembler documents = new DocumentAssembler().setInputCol("text");
    documents.setCleanupMode("disabled").setOutputCol("document");
    Tokenizer tokenizer = new Tokenizer();
    tokenizer.setInputCols(new String[] {"document"});
    tokenizer.setOutputCol("token");
    StatementAnnotator statements =
        new StatementAnnotator().setCodebook(codebook).setColumns("document", "statement");
    PipelineModel model =
        new Pipeline()
            .setStages(new PipelineStage[] {documents, tokenizer, statements})
            .fit(texts());
    List<Row> rows =
        model
            .transform(texts())
            .selectExpr("explode(statement) AS s")
            .selectExpr("s.result", "s.begin", "s.end", "s.metadata['kind']")
            .collectAsList();
    assertThat(rows).hasSize(2);
    Row direct = rows.get(0);
    assertThat(direct.getString(0)).contains("We welcome 🕊 the talks");
    assertThat(TEXT.substring(direct.getInt(1), direct.getInt(2) + 1))
        .isEqualTo(direct.getString(0));
    assertThat(direct.getString(3)).isEqualTo("direct");
    assertThat(new LightPipeline(model, false).fullAnnotateJava(TEXT).get("statement")).hasSize(2);
  }
}
