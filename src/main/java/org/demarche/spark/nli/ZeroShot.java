package org.demarche.spark.nli;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.AnnotatorType;
import com.johnsnowlabs.nlp.HasBatchedAnnotate;
import com.johnsnowlabs.nlp.HasCandidateLabelsProperties;
import com.johnsnowlabs.nlp.HasClassifierActivationProperties;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.nli.Entailment;
import org.demarche.nli.NliException;
import scala.collection.JavaConverters;
import scala.collection.Seq;
import scala.collection.immutable.Map;

/**
 * One of Spark NLP's zero-shot classifiers. It is sent to executors without its weights, which
 * Spark distributes as a file. One call runs at a time in a process: the runtime uses all cores for
 * it.
 */
public final class ZeroShot implements Entailment, Serializable {

  private static final long serialVersionUID = 1L;

  /** Word pieces of a text that are read; a hypothesis comes on top, and models take 512. */
  private static final int LONGEST = 320;

  /**
   * Words and single marks: of a token that its own tokenizer would split further, Spark NLP keeps
   * the first part alone.
   */
  private static final Pattern TOKEN = Pattern.compile("\\p{L}+|\\p{N}+|\\S");

  private static final Map<String, String> FIRST_SENTENCE = new Map.Map1<>("sentence", "0");

  private final String name;
  private final AnnotatorModel<?> annotator;

  /**
   * @param name how tables name it
   */
  ZeroShot(String name, AnnotatorModel<?> annotator) {
    this.name = name;
    this.annotator = annotator;
    // Each hypothesis by itself, entailment against contradiction.
    ((HasClassifierActivationProperties) annotator).setActivation("sigmoid");
    annotator.set(annotator.getParam("maxSentenceLength"), LONGEST);
  }

  AnnotatorModel<?> annotator() {
    return annotator;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Double> judge(String text, List<String> hypotheses) {
    try {
      List<Double> shares = run(text, hypotheses);
      if (shares.isEmpty()) {
        // Where no hypothesis is likely Spark NLP says nothing at all; what the text says itself
        // is.
        List<String> more = new ArrayList<>(hypotheses);
        more.add(text);
        shares = run(text, more);
      }
      return shares.isEmpty()
          ? Collections.nCopies(hypotheses.size(), 0.0)
          : List.copyOf(shares.subList(0, hypotheses.size()));
    } catch (Exception | LinkageError e) {
      // Scala throws checked exceptions without saying so.
      throw new NliException("it cannot be run: " + e.getMessage(), e);
    }
  }

  private synchronized List<Double> run(String text, List<String> hypotheses) {
    ((HasCandidateLabelsProperties) annotator)
        .setCandidateLabels(hypotheses.toArray(String[]::new));
    Seq<Seq<Annotation>> all =
        ((HasBatchedAnnotate<?>) annotator)
            .batchAnnotate(
                JavaConverters.asScalaBuffer(List.<Annotation[]>of(annotations(text))).toList());
    Seq<Annotation> found = all.head();
    if (found.isEmpty()) {
      return List.of();
    }
    scala.collection.Map<String, String> scores = found.head().metadata();
    return hypotheses.stream().map(label -> Double.valueOf(scores.apply(label))).toList();
  }

  private static Annotation[] annotations(String text) {
    List<Annotation> annotations = new ArrayList<>();
    annotations.add(annotation(AnnotatorType.DOCUMENT(), 0, text.length(), text));
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      annotations.add(annotation(AnnotatorType.TOKEN(), token.start(), token.end(), token.group()));
    }
    return annotations.toArray(Annotation[]::new);
  }

  private static Annotation annotation(String type, int begin, int end, String text) {
    return new Annotation(type, begin, end - 1, text, FIRST_SENTENCE, new float[0]);
  }
}
