package org.demarche.spark.nlp;

import com.johnsnowlabs.nlp.DocumentAssembler;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.demarche.codebook.CodebookFiles;

/**
 * The Spark NLP pipeline of the job. It reads the columns {@code text}, {@code doc_id} and {@code
 * metadata} (a map of texts: title, outlet, published, url) and writes {@code coded}.
 */
public final class CodingPipeline {

  /** The column with an {@link ArticleAnnotator}'s annotation. */
  public static final String OUTPUT = "coded";

  private static final String DOCUMENT = "document";

  private static final StructType INPUT =
      new StructType()
          .add("text", DataTypes.StringType)
          .add("doc_id", DataTypes.StringType)
          .add("metadata", DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType));

  private CodingPipeline() {}

  /** By the rules alone. */
  public static PipelineModel model(SparkSession spark, CodebookFiles codebook) {
    return model(spark, new ArticleAnnotator().setCodebook(codebook));
  }

  /**
   * A model that needs no fitting; it can be saved, and loaded as a {@link PipelineModel}.
   *
   * @param coder that knows its codebook; its columns are set here
   */
  public static PipelineModel model(SparkSession spark, ArticleAnnotator coder) {
    DocumentAssembler assembler =
        new DocumentAssembler()
            .setInputCol("text")
            .setIdCol("doc_id")
            .setMetadataCol("metadata")
            // Any clean-up would move the offsets.
            .setCleanupMode("disabled");
    assembler.setOutputCol(DOCUMENT);
    return new Pipeline()
        .setStages(new PipelineStage[] {assembler, coder.setColumns(DOCUMENT, OUTPUT)})
        .fit(spark.createDataFrame(List.of(), INPUT));
  }
}
