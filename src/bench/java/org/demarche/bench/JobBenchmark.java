package org.demarche.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookFiles;
import org.demarche.coding.Coder;
import org.demarche.spark.job.AnalyzeJob;
import org.demarche.spark.job.JobOptions;
import org.demarche.spark.job.RunMode;
import org.demarche.spark.job.Sessions;
import org.demarche.spark.read.ReadOptions;
import org.demarche.text.Article;

/**
 * The whole job over varied articles, start-up apart, beside the coding alone of the same articles
 * on one thread.
 *
 * <p>{@code JobBenchmark SEEDS FOLDER ARTICLES CORES}: the inputs and the output are written below
 * FOLDER. Time goes by the clock and, where others use the machine too, by the processor: the
 * process's own, garbage collection included. Spark wants the JVM's flags:
 *
 * <pre>
 * mvn -P bench package -DskipTests
 * java @src/main/launcher/jvm.options -Xmx2g \
 *   -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
 *   org.demarche.bench.JobBenchmark seeds /tmp/bench 20000 2
 * </pre>
 */
public final class JobBenchmark {

  private static final int PER_FILE = 500;
  private static final int WARM_UP = 1000;
  private static final int SAMPLE = 4000;

  private JobBenchmark() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      System.err.println("usage: JobBenchmark SEEDS FOLDER ARTICLES CORES");
      System.exit(2);
    }
    Variation variation = new Variation(Path.of(args[0]), 7);
    int articles = Integer.parseInt(args[2]);
    int cores = Integer.parseInt(args[3]);
    Path in = Files.createDirectories(Path.of(args[1], "in-" + articles));
    long words = write(variation, articles, in);
    double alone = alone(variation, Math.min(articles, SAMPLE));
    print("words an article", (double) words / articles);
    print("coding alone: CPU ms an article", 1000 * alone);
    try (SparkSession spark = Sessions.open("local[" + cores + "]")) {
      spark.sparkContext().setLogLevel("ERROR");
      Heap heap = new Heap();
      long began = System.nanoTime();
      double cpuBegan = cpu();
      new AnalyzeJob(spark, options(in, Path.of(args[1], "out-" + articles)), new Steps()).run();
      double seconds = (System.nanoTime() - began) / 1e9;
      double cpu = cpu() - cpuBegan;
      print("job: seconds", seconds);
      print("job: CPU seconds", cpu);
      print("job: CPU ms an article", 1000 * cpu / articles);
      print("job: CPU by that of coding alone", cpu / articles / alone);
      print("articles a second and core", articles / seconds / cores);
      print("words a second and core", words / seconds / cores);
      print("words a CPU-second", words / cpu);
      print("heap after collection, most, MiB", heap.most());
    }
  }

  private static long write(Variation variation, int articles, Path folder) throws IOException {
    ObjectMapper json = new ObjectMapper();
    long words = 0;
    for (int i = 0; i < articles; ) {
      Path file = folder.resolve("%06d.jsonl".formatted(i / PER_FILE));
      try (BufferedWriter out = Files.newBufferedWriter(file)) {
        do {
          Article article = variation.article(i++);
          Map<String, Object> line = new LinkedHashMap<>();
          line.put("id", article.id());
          line.put("title", article.title());
          line.put("outlet", article.outlet());
          line.put("published", String.valueOf(article.published()));
          line.put("text", article.text());
          out.write(json.writeValueAsString(line) + "\n");
          words += article.text().split("\\s+").length;
        } while (i < articles && i % PER_FILE != 0);
      }
    }
    return words;
  }

  /** CPU seconds an article. */
  private static double alone(Variation variation, int articles) {
    Coder coder = new Coder(Codebook.shipped(Codebook.DEFAULT));
    List<Article> sample =
        java.util.stream.IntStream.range(0, articles).mapToObj(variation::article).toList();
    for (int i = 0; i < WARM_UP; i++) {
      coder.code(sample.get(i % articles));
    }
    long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    sample.forEach(coder::code);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e9 / articles;
  }

  private static JobOptions options(Path in, Path out) {
    return new JobOptions(
        List.of(in.toString()),
        out.toString(),
        CodebookFiles.shipped(Codebook.DEFAULT),
        List.of(),
        null,
        ReadOptions.USUAL,
            RunMode.ANEW,
        "benchmark",
        "benchmark");
  }

  private static double cpu() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  private static void print(String what, double value) {
    System.out.printf(Locale.ROOT, "%-34s %,12.2f%n", what, value);
  }

  /** Prints the processor's seconds of each step when the next begins. */
  private static final class Steps implements Consumer<String> {

    private String step = "start";
    private double since = cpu();

    @Override
    public void accept(String next) {
      double now = cpu();
      if (now - since > 1) {
        print("  CPU seconds: " + step, now - since);
      }
      step = next;
      since = now;
    }
  }

  /** What is left in the old generation after each collection: the memory really in use. */
  private static final class Heap {

    private final List<MemoryPoolMXBean> pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getName().contains("Old") && pool.isCollectionUsageThresholdSupported())
            .toList();
    private volatile long most;

    Heap() {
      Thread watch = new Thread(this::watch, "heap");
      watch.setDaemon(true);
      watch.start();
    }

    private void watch() {
      try {
        while (true) {
          pools.forEach(pool -> most = Math.max(most, pool.getCollectionUsage().getUsed()));
          Thread.sleep(200);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    double most() {
      return most / (double) (1 << 20);
    }
  }
}
