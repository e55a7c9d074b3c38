package org.demarche.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.demarche.codebook.Codebook;
import org.demarche.compare.Comparison;
import org.demarche.spark.cluster.Versions;
import org.demarche.spark.compare.ComparisonTables;
import org.demarche.spark.compare.Utterances;
import org.demarche.spark.job.Sessions;
import org.demarche.spark.table.Sources;
import org.demarche.spark.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Seconds that clustering and comparing take on two cores, by the number of statements, those of the
 * processor too, and how much of the heap was in use at most.
 *
 * <p>{@code Comparing [STATEMENTS...]}: 25,000 to 200,000 where none is given. Start it with the
 * options of {@code src/main/launcher/jvm.options} and a heap that is to suffice, as -Xmx2g.
 */
public final class Comparing {
  private static final int[] SIZES = {25_000, 50_000, 100_000, 200_000};

  private static final OperatingSystemMXBean OS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private Comparing() {}

  public static void main(String[] args) throws IOException {
    int[] sizes = SIZES;
    if (args.length > 0) {
      sizes = Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    }
    SparkSession spark = Sessions.open("local[2]");
    Path folder = Files.createTempDirectory("comparing");
    run(spark, folder.resolve("warm-up"), 5_000);
    System.out.printf(
        "%10s %10s %10s %10s %10s %10s%n",
        "statements", "cluster s", "compare s", "all s", "CPU s", "peak MiB");
    for (int size : sizes) {
      System.out.println(run(spark, folder.resolve("run" + size), size));
    }
    spark.stop();
  }

  private static String run(SparkSession spark, Path folder, int statements) {
    Planted sources = new Planted(spark, folder, statements);
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    long cpu = OS.getProcessCpuTime();
    long start = System.nanoTime();
    sources.versions();
    long clustered = System.nanoTime();
    for (Table table : ComparisonTables.ALL) {
      sources.write(table.name(), table.rows(sources));
    }
    long end = System.nanoTime();
    return String.format(
        Locale.ROOT,
        "%10d %10.1f %10.1f %10.1f %10.1f %10d",
        statements,
        (clustered - start) / 1e9,
        (end - clustered) / 1e9,
        (end - start) / 1e9,
        (OS.getProcessCpuTime() - cpu) / 1e9,
        peak() >> 20);
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  /** The planted archive, written as the job writes what it has coded. */
  private static final class Planted implements Sources {
    private final SparkSession spark;
    private final Path folder;
    private final Codebook codebook = Codebook.shipped(Codebook.DEFAULT);
    private final Map<String, Dataset<Row>> tables = new HashMap<>();
    private @Nullable Versions versions;
    private @Nullable Comparison comparison;

    Planted(SparkSession spark, Path folder, int statements) {
      this.spark = spark;
      this.folder = folder;
      write("coded", PlantedArchive.of(spark, statements));
      write("attributions", statements().selectExpr("s.statement_id", "s.attributions[0].speaker_id AS speaker_id"));
    }

    void write(String name, Dataset<Row> rows) {
      String path = folder.resolve(name).toString();
      rows.write().parquet(path);
      tables.put(name, spark.read().parquet(path));
    }

    @Override
    public SparkSession spark() {
      return spark;
    }

    @Override
    public Dataset<Row> articles() {
      return table("coded");
    }

    @Override
    public Dataset<Row> rejects() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Dataset<Row> table(String name) {
      return Objects.requireNonNull(tables.get(name), name);
    }

    @Override
    public Codebook codebook() {
      return codebook;
    }

    @Override
    public Versions versions() {
      if (versions == null) {
        versions = Versions.find(articles(), statements());
        write(
            "statements",
            versions.withClusters(
                statements().selectExpr("s.statement_id", "s.content"), "statement_id"));
      }
      return versions;
    }

    @Override
    public Comparison comparison() {
      if (comparison == null) {
        comparison = Utterances.compare(statements(), versions(), codebook.speakers());
      }
      return comparison;
    }
  }
}
