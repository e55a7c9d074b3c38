package org.demarche.spark.nlp;

import com.johnsnowlabs.nlp.Annotation;
import java.util.Map;
import scala.collection.JavaConverters;

/** What Spark NLP's annotations want of Scala. */
final class Annotations {

  private Annotations() {}

  static Annotation of(
      String type, int begin, int end, String result, Map<String, String> metadata) {
    return new Annotation(type, begin, end, result, scala(metadata), new float[0]);
  }

  private static scala.collection.Map<String, String> scala(Map<String, String> metadata) {
    return JavaConverters.mapAsScalaMap(metadata);
  }
}
