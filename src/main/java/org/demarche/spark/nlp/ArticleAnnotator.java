package org.demarche.spark.nlp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.johnsnowlabs.nlp.Annotation;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.demarche.coding.Coder;
import org.demarche.spark.row.ArticleRow;
import org.demarche.spark.row.Ids;
import org.demarche.spark.row.RowMaker;
import org.demarche.text.Article;

/**
 * One annotation a document, whose result is the whole coding as JSON: an {@link ArticleRow} with
 * snake_case fields and offsets in code points. What the tables are made from.
 */
public final class ArticleAnnotator extends CodingAnnotator<ArticleAnnotator> {

  private static final long serialVersionUID = 1L;
  private static final String TYPE = "coded_article";

  private static final ObjectMapper MAPPER =
      new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);

  public ArticleAnnotator() {}

  /** As loading and copying want it; see {@link CodingAnnotator} for the uid. */
  public ArticleAnnotator(String uid) {
    this();
  }

  /** As loading a pipeline wants it. */
  public static MLReader<ArticleAnnotator> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  ArticleAnnotator self() {
    return this;
  }

  @Override
  public String outputAnnotatorType() {
    return TYPE;
  }

  @Override
  List<Annotation> annotate(Coder coder, Article article) {
    String result = json(row(coder, article));
    return List.of(Annotations.of(TYPE, 0, article.text().length() - 1, result, Map.of()));
  }

  /** A document that the core cannot bear must not take the others with it. */
  private static ArticleRow row(Coder coder, Article article) {
    String id = article.id().isEmpty() ? Ids.of(article) : article.id();
    try {
      return RowMaker.rows(id, coder.code(article));
    } catch (RuntimeException | StackOverflowError e) {
      return ArticleRow.failed(e.toString());
    }
  }

  private static String json(ArticleRow row) {
    try {
      return MAPPER.writeValueAsString(row);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("rows can always be written", e);
    }
  }
}
