package org.demarche.codebook;

import java.nio.file.Path;
import java.util.List;

/**
 * The files of a codebook and of all that it extends, as text: enough to open the same codebook
 * again on another machine or from a saved model.
 *
 * @param layers the most general first, the codebook itself last
 */
public record CodebookFiles(List<Layer> layers) {

  public CodebookFiles {
    layers = List.copyOf(layers);
    if (layers.isEmpty()) {
      throw new IllegalArgumentException("a codebook without files");
    }
  }

  /**
   * Reads a folder and the shipped codebooks that it extends.
   *
   * @throws CodebookException if they cannot be read; what is in them is looked at by {@link #open}
   */
  public static CodebookFiles read(Path folder) {
    Problems problems = new Problems();
    List<Layer> layers = new CodebookReader(problems).layers(Layer.of(folder, problems));
    problems.throwIfAny();
    return new CodebookFiles(layers);
  }

  /**
   * Those of a codebook that ships with Demarche.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static CodebookFiles shipped(String name) {
    Layer layer = Layer.shipped(name);
    if (layer == null) {
      throw new IllegalArgumentException("no codebook of that name: " + name);
    }
    return new CodebookFiles(new CodebookReader(new Problems()).layers(layer));
  }

  /**
   * Opens the codebook.
   *
   * @throws CodebookException with everything that is wrong in it
   */
  public Codebook open() {
    return new CodebookReader(new Problems()).read(layers);
  }
}
