package org.demarche.spark.train;

import java.nio.file.Path;
import java.util.Objects;
import org.demarche.codebook.CodebookFiles;
import org.demarche.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * What to train, from what.
 *
 * @param data JSON lines, of any file system that Hadoop knows
 * @param labelField of the data
 * @param groupField of the data: lines of one group are never parted in cross-validation
 * @param out folder of the model
 * @param folds of the cross-validation, at least 2
 * @param regularisation weight of the squared weights in the loss; null to choose it by
 *     cross-validation
 */
public record TrainOptions(
    Task task,
    String data,
    String labelField,
    String groupField,
    Path out,
    CodebookFiles codebook,
    int folds,
    @Nullable Double regularisation) {

  public TrainOptions {
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(labelField, "labelField");
    Objects.requireNonNull(groupField, "groupField");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(codebook, "codebook");
    if (folds < 2 || (regularisation != null && !(regularisation >= 0))) {
      throw new IllegalArgumentException("folds " + folds + ", regularisation " + regularisation);
    }
  }
}
