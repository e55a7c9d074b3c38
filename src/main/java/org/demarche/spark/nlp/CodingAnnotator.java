package org.demarche.spark.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.AnnotatorType;
import com.johnsnowlabs.nlp.HasSimpleAnnotate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.util.Identifiable;
import org.apache.spark.sql.Dataset;
import org.demarche.codebook.CodebookFiles;
import org.demarche.coding.Coder;
import org.demarche.nli.Entailment;
import org.demarche.text.Article;
import org.demarche.text.PublicationDate;
import org.jspecify.annotations.Nullable;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * Codes documents as they come out of a {@code DocumentAssembler} with its clean-up disabled, each
 * as one article. Where a document's metadata holds {@code id}, {@code title}, {@code outlet},
 * {@code published} or {@code url}, the coding makes use of them.
 *
 * @param <M> the annotator itself
 */
public abstract class CodingAnnotator<M extends CodingAnnotator<M>> extends AnnotatorModel<M>
    implements HasSimpleAnnotate<M> {

  private static final long serialVersionUID = 1L;

  // Neither is set in the constructor: Scala's constructors above ask for both before it runs. For
  // the same reason a loaded annotator has a new uid.
  private @Nullable String uid;
  private @Nullable Param<String> codebook;
  private @Nullable Param<String> models;

  private @Nullable Broadcast<SharedCoder> broadcast;
  private transient @Nullable SharedCoder local;
  private @Nullable Entailment entailment;

  @Override
  public final String uid() {
    if (uid == null) {
      uid = Identifiable.randomUID(getClass().getSimpleName());
    }
    return uid;
  }

  /** The codebook's files, so that a saved annotator needs nothing beside it. */
  public final Param<String> codebook() {
    if (codebook == null) {
      codebook = new Param<>(this, "codebook", "the codebook's files");
    }
    return codebook;
  }

  /** Sets what to code by. */
  public final M setCodebook(CodebookFiles files) {
    set(codebook(), CodebookParam.write(files));
    local = null;
    return self();
  }

  /** Trained models in the place of rules, as {@link ModelsParam} writes them. */
  public final Param<String> models() {
    if (models == null) {
      models = new Param<>(this, "models", "trained models, each as the text of its file");
    }
    return models;
  }

  /** Sets which trained models have the last word, each as the text of its file. */
  public final M setModels(List<String> files) {
    set(models(), ModelsParam.write(files));
    local = null;
    return self();
  }

  /**
   * Sets a model of natural language inference, which must be serializable and is not saved with
   * the annotator: it is as large as the language models that it is made from.
   */
  public final M setEntailment(@Nullable Entailment model) {
    entailment = model;
    local = null;
    return self();
  }

  /** Sets the column with the documents and the one to write. */
  public final M setColumns(String input, String output) {
    setInputCols(new String[] {input});
    setOutputCol(output);
    return self();
  }

  abstract M self();

  /** What one article gives; offsets as Spark NLP counts them, in UTF-16 with the end inclusive. */
  abstract List<Annotation> annotate(Coder coder, Article article);

  @Override
  public final String[] inputAnnotatorTypes() {
    return new String[] {AnnotatorType.DOCUMENT()};
  }

  @Override
  public final Dataset<?> beforeAnnotate(Dataset<?> dataset) {
    broadcast =
        JavaSparkContext.fromSparkContext(dataset.sparkSession().sparkContext())
            .broadcast(shared());
    return dataset;
  }

  @Override
  public final Seq<Annotation> annotate(Seq<Annotation> documents) {
    List<Annotation> found = new ArrayList<>();
    for (Annotation document : JavaConverters.seqAsJavaList(documents)) {
      for (Annotation annotation : annotate(coder(), article(document))) {
        found.add(shifted(annotation, document.begin()));
      }
    }
    return JavaConverters.asScalaBuffer(found).toList();
  }

  private Coder coder() {
    if (broadcast != null) {
      return broadcast.value().get();
    }
    // Without a Dataset, as in a LightPipeline.
    SharedCoder shared = local;
    if (shared == null) {
      shared = shared();
      local = shared;
    }
    return shared.get();
  }

  private SharedCoder shared() {
    String trained = isSet(models()) ? getOrDefault(models()) : ModelsParam.NONE;
    return new SharedCoder(getOrDefault(codebook()), trained, entailment);
  }

  private static Article article(Annotation document) {
    String published = metadata(document, "published");
    String id = metadata(document, "id");
    return new Article(
        id == null ? "" : id,
        document.result(),
        metadata(document, "title"),
        metadata(document, "outlet"),
        published == null ? null : PublicationDate.parse(published),
        metadata(document, "url"));
  }

  private static @Nullable String metadata(Annotation document, String key) {
    return document.metadata().contains(key) ? document.metadata().apply(key) : null;
  }

  private static Annotation shifted(Annotation annotation, int by) {
    return by == 0
        ? annotation
        : new Annotation(
            annotation.annotatorType(),
            annotation.begin() + by,
            annotation.end() + by,
            annotation.result(),
            annotation.metadata(),
            annotation.embeddings());
  }
}
