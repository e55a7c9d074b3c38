package org.demarche.spark.train;

import java.nio.file.Path;
import java.util.Objects;
import org.demarche.codebook.CodebookFiles;
import org.demarche.model.Task;

/**
 * What to train, from what.
 *
 * @param data JSON lines, of any file system that Hadoop knows
 * @param labelField of the data
 * @param out folder of the model
 * @param folds of the cross-validation, at least 2
 * @param regularisation weight of the squared weights in the loss
 */
public record TrainOptions(
    Task task,
    String data,
    String labelField,
    Path out,
    CodebookFiles codebook,
    int folds,
    double regularisation) {

  public TrainOptions {
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(labelField, "labelField");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(codebook, "codebook");
    if (folds < 2 || !(regularisation >= 0)) {
      throw new IllegalArgumentException("folds " + folds + ", regularisation " + regularisation);
    }
  }
}
