package org.demarche.spark.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.demarche.model.ModelException;
import org.demarche.model.ModelFile;

/** Where a model is written: beside its place first, then moved there. */
final class ModelFolder implements AutoCloseable {

  private final Path place;
  private final Path staging;

  private ModelFolder(Path place, Path staging) {
    this.place = place;
    this.staging = staging;
  }

  /**
   * @throws ModelException if something else than a model is there, or nothing can be written
   */
  static ModelFolder open(Path folder) {
    Path place = folder.toAbsolutePath().normalize();
    try {
      if (Files.exists(place) && !isEmpty(place) && !Files.exists(place.resolve(ModelFile.NAME))) {
        throw new ModelException(folder + " is there and holds no model; name another folder.");
      }
      Path parent = Files.createDirectories(place.getParent());
      return new ModelFolder(place, Files.createTempDirectory(parent, ".model-"));
    } catch (IOException e) {
      throw new ModelException("cannot write to " + folder + ": " + e.getMessage(), e);
    }
  }

  Path staging() {
    return staging;
  }

  /** Puts what was written in the place of what was there. */
  void publish() throws IOException {
    delete(place);
    Files.move(staging, place, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Leaves nothing half-written behind. */
  @Override
  public void close() {
    try {
      delete(staging);
    } catch (IOException e) {
      throw new ModelException("cannot remove " + staging + ": " + e.getMessage(), e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
