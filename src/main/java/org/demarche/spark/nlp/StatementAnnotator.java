package org.demarche.spark.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.demarche.coding.CodedArticle;
import org.demarche.coding.CodedStatement;
import org.demarche.coding.Coder;
import org.demarche.frame.FrameScore;
import org.demarche.quote.Statement;
import org.demarche.speaker.Attribution;
import org.demarche.stance.Stance;
import org.demarche.text.Article;
import org.demarche.text.Span;

/**
 * One {@code chunk} annotation a statement, for use with whatever else takes chunks. The result is
 * what was said; begin and end are those of the first and the last piece. Metadata: {@code
 * sentence}, {@code chunk}, {@code kind}, {@code cue}, {@code speaker_ids} and {@code speakers}
 * (joint ones separated by " | "), {@code act}, {@code confidence}, and a score under {@code
 * stance.ISSUE} and {@code frame.FRAME} for each.
 */
public final class StatementAnnotator extends CodingAnnotator<StatementAnnotator> {

  private static final long serialVersionUID = 1L;

  public StatementAnnotator() {}

  /** As loading and copying want it; see {@link CodingAnnotator} for the uid. */
  public StatementAnnotator(String uid) {
    this();
  }

  /** As loading a pipeline wants it. */
  public static MLReader<StatementAnnotator> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  StatementAnnotator self() {
    return this;
  }

  @Override
  public String outputAnnotatorType() {
    return AnnotatorType.CHUNK();
  }

  @Override
  List<Annotation> annotate(Coder coder, Article article) {
    CodedArticle coded = coder.code(article);
    return coded.statements().stream()
        .map(statement -> annotation(article.text(), statement))
        .toList();
  }

  private static Annotation annotation(String text, CodedStatement coded) {
    Statement statement = coded.said().statement();
    Span hull = statement.content().hull();
    return Annotations.of(
        AnnotatorType.CHUNK(),
        hull.begin(),
        hull.end() - 1,
        statement.content().of(text),
        metadata(text, coded));
  }

  private static Map<String, String> metadata(String text, CodedStatement coded) {
    Statement statement = coded.said().statement();
    List<Attribution> by = coded.said().attributions();
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("sentence", Integer.toString(statement.sentence()));
    metadata.put("chunk", "0");
    metadata.put("kind", statement.kind().name().toLowerCase(Locale.ROOT));
    metadata.put("cue", statement.cue().of(text));
    metadata.put(
        "speaker_ids", by.stream().map(a -> a.speaker().id()).collect(Collectors.joining(" | ")));
    metadata.put(
        "speakers", by.stream().map(a -> a.speaker().name()).collect(Collectors.joining(" | ")));
    metadata.put("act", coded.act().act().name());
    metadata.put("confidence", Double.toString(statement.confidence()));
    for (Stance stance : coded.stances()) {
      metadata.put("stance." + stance.issue(), Double.toString(stance.score()));
    }
    for (FrameScore frame : coded.frames()) {
      metadata.put("frame." + frame.frame(), Double.toString(frame.score()));
    }
    return metadata;
  }
}
