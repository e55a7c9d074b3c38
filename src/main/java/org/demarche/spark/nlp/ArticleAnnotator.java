package org.demarche.spark.nlp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.johnsnowlabs.nlp.Annotation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.ml.param.IntParam;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.demarche.coding.CodedArticle;
import org.demarche.coding.Coder;
import org.demarche.coding.TimeLimit;
import org.demarche.coding.TooSlowException;
import org.demarche.input.RejectReason;
import org.demarche.spark.row.ArticleRow;
import org.demarche.spark.row.Ids;
import org.demarche.spark.row.RowMaker;
import org.demarche.text.Article;
import org.demarche.text.InterruptedTextException;
import org.jspecify.annotations.Nullable;

/**
 * One annotation a document, whose result is the whole coding as JSON: an {@link ArticleRow} with
 * snake_case fields and offsets in code points. What the tables are made from.
 */
public final class ArticleAnnotator extends CodingAnnotator<ArticleAnnotator> {

  private static final long serialVersionUID = 1L;
  private static final String TYPE = "coded_article";

  private static final ObjectMapper MAPPER =
      new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);

  // Not set in the constructor; see CodingAnnotator.
  private @Nullable IntParam maxSeconds;

  private transient @Nullable TimeLimit limit;

  public ArticleAnnotator() {}

  /** As loading and copying want it; see {@link CodingAnnotator} for the uid. */
  public ArticleAnnotator(String uid) {
    this();
  }

  /** As loading a pipeline wants it. */
  public static MLReader<ArticleAnnotator> read() {
    return new DefaultParamsReader<>();
  }

  /** How long one article may take; it fails after that, and the others go on. */
  public IntParam maxSeconds() {
    if (maxSeconds == null) {
      maxSeconds = new IntParam(this, "maxSeconds", "seconds that one article may take");
    }
    return maxSeconds;
  }

  /** Sets how long one article may take; without it, as long as it likes. */
  public ArticleAnnotator setMaxSeconds(int seconds) {
    set(maxSeconds(), seconds);
    limit = null;
    return this;
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
  private ArticleRow row(Coder coder, Article article) {
    String id = article.id().isEmpty() ? Ids.of(article) : article.id();
    try {
      return RowMaker.rows(id, limited(() -> coder.code(article)));
    } catch (TooSlowException e) {
      return ArticleRow.failed(RejectReason.TOO_SLOW, String.valueOf(e.getMessage()));
    } catch (InterruptedTextException e) {
      // The whole task is to end.
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return ArticleRow.failed(RejectReason.NOT_CODED, e.toString());
    }
  }

  private CodedArticle limited(Supplier<CodedArticle> coding) {
    if (!isSet(maxSeconds())) {
      return coding.get();
    }
    TimeLimit set = limit;
    if (set == null) {
      set = new TimeLimit(Duration.ofSeconds((int) getOrDefault(maxSeconds())));
      limit = set;
    }
    return set.run(coding);
  }

  private static String json(ArticleRow row) {
    try {
      return MAPPER.writeValueAsString(row);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("rows can always be written", e);
    }
  }
}
