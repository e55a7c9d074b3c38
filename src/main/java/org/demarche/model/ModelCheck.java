package org.demarche.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.codebook.Act;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Frame;

/** Whether a model and a codebook belong together. */
public final class ModelCheck {

  private static final Set<String> STANCES = Set.of("support", "oppose", "ambivalent", "neutral");
  private static final Set<String> TONES = Set.of("positive", "neutral", "negative");

  private ModelCheck() {}

  /**
   * @throws ModelException if the model was trained with another codebook
   */
  public static void check(Codebook codebook, LinearModel model) {
    if (!codebook.hash().equals(model.codebookHash())) {
      throw new ModelException(
          "the model was trained with another codebook than \"%s\" as it is now (%s, not %s)."
                  .formatted(codebook.name(), start(model.codebookHash()), start(codebook.hash()))
              + " Train it again with this one: demarche train --codebook ...");
    }
    labels(codebook, model.task(), model.labels());
  }

  /**
   * @param used the tasks that whoever asks makes use of
   * @throws ModelException if the model is for another
   */
  public static void task(LinearModel model, Set<Task> used) {
    if (!used.contains(model.task())) {
      throw new ModelException(
          "a model of %s is of no use here; models of %s are. A model of tone is for \"demarche score\"."
              .formatted(
                  model.task(),
                  used.stream().map(Task::toString).sorted().collect(Collectors.joining(", "))));
    }
  }

  /**
   * @throws ModelException if one of the labels is none of the task
   */
  public static void labels(Codebook codebook, Task task, List<String> labels) {
    Set<String> known = known(codebook, task);
    List<String> unknown = new ArrayList<>(labels);
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new ModelException(
          "no label of %s: %s. Known are %s."
              .formatted(
                  task,
                  String.join(", ", unknown),
                  known.stream().sorted().collect(Collectors.joining(", "))));
    }
  }

  private static Set<String> known(Codebook codebook, Task task) {
    return switch (task) {
      case STANCE -> STANCES;
      case TONE -> TONES;
      case ACT -> Arrays.stream(Act.values()).map(Act::name).collect(Collectors.toSet());
      case FRAME ->
          codebook.frames().entries().stream()
              .filter(frame -> frame.kind() != Frame.Kind.FUNCTION)
              .map(Frame::id)
              .collect(Collectors.toSet());
    };
  }

  private static String start(String hash) {
    return hash.substring(0, Math.min(12, hash.length()));
  }
}
