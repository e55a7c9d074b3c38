package org.demarche.cli.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.demarche.cli.lines.LineWriter.Output;
import org.demarche.text.LineReader;

/** Lines in, lines out, in the same order; holds only a few lines a thread at a time. */
final class LinePipeline {

  private static final int AHEAD = 8;

  private final LineWriter writer;
  private final int threads;
  private final boolean neighbours;
  private final OutputStream out;
  private final LineTally tally;

  /**
   * @param neighbours whether a line is given those beside it in the same text
   */
  LinePipeline(
      LineWriter writer, int threads, boolean neighbours, OutputStream out, LineTally tally) {
    this.writer = writer;
    this.threads = threads;
    this.neighbours = neighbours;
    this.out = out;
    this.tally = tally;
  }

  /** Reads to the end; blank lines count and are skipped. */
  void run(InputStream in) throws IOException {
    if (threads == 1) {
      run(in, Runnable::run, 0);
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      run(in, pool, AHEAD * threads);
    } finally {
      pool.shutdownNow();
    }
  }

  private void run(InputStream in, Executor pool, int ahead) throws IOException {
    Queue<CompletableFuture<Output>> pending = new ArrayDeque<>();
    LineSource lines = new LineSource(new LineReader(in, Integer.MAX_VALUE), neighbours);
    for (InputLine line = lines.next(); line != null; line = lines.next()) {
      InputLine input = line;
      pending.add(CompletableFuture.supplyAsync(() -> writer.write(input), pool));
      if (pending.size() > ahead) {
        emit(pending.remove());
      }
    }
    while (!pending.isEmpty()) {
      emit(pending.remove());
    }
    out.flush();
  }

  private void emit(CompletableFuture<Output> pending) throws IOException {
    Output output = pending.join();
    tally.add(output);
    out.write(output.json());
  }
}
