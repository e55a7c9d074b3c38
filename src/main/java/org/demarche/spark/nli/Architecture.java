package org.demarche.spark.nli;

import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.annotators.classifier.dl.BertForZeroShotClassification;
import com.johnsnowlabs.nlp.annotators.classifier.dl.DeBertaForZeroShotClassification;
import com.johnsnowlabs.nlp.annotators.classifier.dl.DistilBertForZeroShotClassification;
import com.johnsnowlabs.nlp.annotators.classifier.dl.RoBertaForZeroShotClassification;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.demarche.nli.NliException;

/** The kinds of model that can be used. */
enum Architecture {
  BERT(BertForZeroShotClassification.class, List.of("vocab.txt")) {
    @Override
    AnnotatorModel<?> export(String folder, SparkSession spark) {
      return BertForZeroShotClassification.loadSavedModel(folder, spark);
    }

    @Override
    AnnotatorModel<?> saved(String folder) {
      return (AnnotatorModel<?>) BertForZeroShotClassification.load(folder);
    }
  },
  DISTILBERT(DistilBertForZeroShotClassification.class, List.of("vocab.txt")) {
    @Override
    AnnotatorModel<?> export(String folder, SparkSession spark) {
      return DistilBertForZeroShotClassification.loadSavedModel(folder, spark);
    }

    @Override
    AnnotatorModel<?> saved(String folder) {
      return (AnnotatorModel<?>) DistilBertForZeroShotClassification.load(folder);
    }
  },
  ROBERTA(RoBertaForZeroShotClassification.class, List.of("vocab.txt", "merges.txt")) {
    @Override
    AnnotatorModel<?> export(String folder, SparkSession spark) {
      return RoBertaForZeroShotClassification.loadSavedModel(folder, spark);
    }

    @Override
    AnnotatorModel<?> saved(String folder) {
      return (AnnotatorModel<?>) RoBertaForZeroShotClassification.load(folder);
    }
  },
  DEBERTA(DeBertaForZeroShotClassification.class, List.of("spm.model")) {
    @Override
    AnnotatorModel<?> export(String folder, SparkSession spark) {
      return DeBertaForZeroShotClassification.loadSavedModel(folder, spark);
    }

    @Override
    AnnotatorModel<?> saved(String folder) {
      return (AnnotatorModel<?>) DeBertaForZeroShotClassification.load(folder);
    }
  };

  private final String className;
  private final List<String> assets;

  Architecture(Class<?> annotator, List<String> assets) {
    this.className = annotator.getName();
    this.assets = assets;
  }

  /** Files of the vocabulary, in the folder {@code assets} of an export. */
  List<String> assets() {
    return assets;
  }

  /** Loads an ONNX model and its assets. */
  abstract AnnotatorModel<?> export(String folder, SparkSession spark);

  /** Loads what Spark NLP saved. */
  abstract AnnotatorModel<?> saved(String folder);

  /**
   * @param type as Hugging Face's config.json has it: "bert", "deberta-v2"
   */
  static Architecture ofType(String type) {
    String plain = type.toLowerCase(Locale.ROOT).replaceAll("-v[23]$", "");
    return Arrays.stream(values())
        .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(plain))
        .findFirst()
        .orElseThrow(() -> unknown("a model of type \"" + type + "\""));
  }

  /**
   * @param className of Spark NLP's annotator
   */
  static Architecture ofClass(String className) {
    return Arrays.stream(values())
        .filter(known -> known.className.equals(className))
        .findFirst()
        .orElseThrow(() -> unknown("\"" + className + "\""));
  }

  private static NliException unknown(String what) {
    return new NliException(
        "the folder holds %s; only zero-shot classifiers of these kinds can be used: %s."
            .formatted(
                what,
                Arrays.stream(values())
                    .map(known -> known.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "))));
  }
}
