package org.demarche.spark.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.demarche.model.ModelException;

/**
 * Lets models label every line once, each trained on the other folds, for each regularisation that
 * is tried.
 */
final class CrossValidation {

  private static final int MOST_THREADS = 4;

  /**
   * What came out with one regularisation.
   *
   * @param regularisation weight of the squared weights in the loss
   */
  record Trial(double regularisation, Held held) {}

  private final Examples examples;
  private final Consumer<String> progress;

  CrossValidation(Examples examples, Consumer<String> progress) {
    this.examples = examples;
    this.progress = progress;
  }

  /** The trial whose probabilities fit the lines best. */
  Trial best(List<Double> regularisations) {
    ExecutorService threads =
        Executors.newFixedThreadPool(
            Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    try {
      AtomicInteger done = new AtomicInteger();
      int all = regularisations.size() * examples.folds();
      List<List<Future<List<Held.Line>>>> running = new ArrayList<>();
      for (double regularisation : regularisations) {
        List<Future<List<Held.Line>>> folds = new ArrayList<>();
        for (int fold = 0; fold < examples.folds(); fold++) {
          int held = fold;
          folds.add(
              threads.submit(
                  () -> {
                    List<Held.Line> lines = lines(held, regularisation);
                    progress.accept(
                        "cross-validation %d of %d".formatted(done.incrementAndGet(), all));
                    return lines;
                  }));
        }
        running.add(folds);
      }
      List<Trial> trials = new ArrayList<>();
      for (int i = 0; i < regularisations.size(); i++) {
        List<Held.Line> lines = new ArrayList<>();
        for (Future<List<Held.Line>> fold : running.get(i)) {
          lines.addAll(fold.get());
        }
        trials.add(new Trial(regularisations.get(i), new Held(examples.labels(), lines)));
      }
      return trials.stream()
          .min(Comparator.comparingDouble(trial -> trial.held().loss(trial.held().temperature())))
          .orElseThrow();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ModelException("training was interrupted", e);
    } catch (ExecutionException e) {
      throw new ModelException("training failed: " + e.getCause().getMessage(), e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Held.Line> lines(int fold, double regularisation) {
    return examples.fold(fold).isEmpty()
        ? List.of()
        : Fit.of(examples.without(fold), examples, regularisation).odds(examples.fold(fold));
  }
}
