package org.demarche.examples;

import com.johnsnowlabs.nlp.DocumentAssembler;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookFiles;
import org.demarche.spark.nlp.StatementAnnotator;

/** Demarche in somebody's own Spark NLP pipeline, as the README shows it. */
final class PipelineExample {

  private PipelineExample() {}

  /** Who said what, of articles with a column {@code text}. */
  static Dataset<Row> said(Dataset<Row> articles) {
    DocumentAssembler documents = new DocumentAssembler().setInputCol("text");
    documents.setCleanupMode("disabled").setOutputCol("document");
    StatementAnnotator statements =
        new StatementAnnotator()
            .setCodebook(CodebookFiles.shipped(Codebook.DEFAULT))
            .setColumns("document", "statements");
    PipelineModel model =
        new Pipeline().setStages(new PipelineStage[] {documents, statements}).fit(articles);
    return model
        .transform(articles)
        .selectExpr("explode(statements) as s")
        .selectExpr("s.metadata['speakers'] as speaker", "s.metadata['cue'] as cue", "s.result");
  }
}
