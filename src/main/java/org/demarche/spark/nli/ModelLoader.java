package org.demarche.spark.nli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.HasCaseSensitiveProperties;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.spark.sql.SparkSession;
import org.demarche.nli.NliException;
import org.demarche.nli.SelfTest;

/** Loads a model from a folder and puts it to the test. Nothing is ever downloaded. */
public final class ModelLoader {

  /** Named in the signatures of Spark NLP's classes, or called by them. */
  private static final List<String> NEEDED =
      List.of(
          "ai.onnxruntime.OrtEnvironment",
          "org.tensorflow.Tensor",
          "org.tensorflow.ndarray.buffer.IntDataBuffer");

  /** As much of each file is hashed: enough to tell models apart without reading gigabytes. */
  private static final int HASHED = 1 << 20;

  private ModelLoader() {}

  /**
   * @param folder what Spark NLP saved, or an ONNX export with config.json and its tokenizer's
   *     files
   * @throws NliException if it cannot be used, saying why
   */
  public static ZeroShot load(SparkSession spark, Path folder) {
    for (String name : NEEDED) {
      try {
        Class.forName(name, false, ModelLoader.class.getClassLoader());
      } catch (ClassNotFoundException e) {
        throw new NliException(
            "the ONNX runtime is not on the class path ("
                + name
                + " is missing). Build with"
                + " mvn -P nli package, or start with ./demarche, which fetches it.",
            e);
      }
    }
    if (!Files.isDirectory(folder)) {
      throw new NliException(folder + " is no folder. --model wants the folder of a model.");
    }
    try {
      ZeroShot model = new ZeroShot(name(folder), annotator(spark, folder));
      SelfTest.run(model);
      return model;
    } catch (NliException e) {
      throw new NliException("the model in " + folder + " cannot be used: " + e.getMessage(), e);
    } catch (Exception | LinkageError e) {
      throw new NliException("the model in " + folder + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static AnnotatorModel<?> annotator(SparkSession spark, Path folder) throws IOException {
    if (Files.isDirectory(folder.resolve("metadata"))) {
      return Architecture.ofClass(savedClass(folder)).saved(folder.toUri().toString());
    }
    if (!ExportFolder.is(folder)) {
      throw new NliException(
          "it has neither model.onnx, as an export has, nor metadata, as what Spark NLP saved.");
    }
    ExportFolder export = new ExportFolder(folder);
    Path prepared = Files.createTempDirectory("demarche-nli-");
    try {
      export.prepare(prepared);
      AnnotatorModel<?> annotator = export.architecture().export(prepared.toString(), spark);
      ((HasCaseSensitiveProperties) annotator).setCaseSensitive(export.caseSensitive(prepared));
      return annotator;
    } finally {
      delete(prepared);
    }
  }

  private static String savedClass(Path folder) throws IOException {
    Path metadata = folder.resolve("metadata").resolve("part-00000");
    return new ObjectMapper().readTree(Files.readString(metadata)).path("class").asText();
  }

  /**
   * How tables name the model in a folder: "nli-" and a short hash of its files.
   *
   * @throws NliException if they cannot be read
   */
  public static String name(Path folder) {
    CRC32 crc = new CRC32();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          crc.update(in.readNBytes(HASHED));
        }
        crc.update(Long.toString(Files.size(file)).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new NliException("the model in " + folder + " cannot be read: " + e.getMessage(), e);
    }
    return "nli-%08x".formatted(crc.getValue());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
