package org.demarche.spark.nli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Where models of tests stand. Spark hands the files of a loaded model to every later task of the
 * session, which all tests share: so they must outlive the test, until the next {@code mvn clean}.
 */
public final class ModelFolder implements TempDirFactory {

  @Override
  public Path createTempDirectory(
      AnnotatedElementContext elementContext, ExtensionContext extensionContext)
      throws IOException {
    return Files.createTempDirectory(Files.createDirectories(Path.of("target/models")), "nli-");
  }
}
