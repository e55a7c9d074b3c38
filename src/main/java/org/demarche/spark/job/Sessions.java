package org.demarche.spark.job;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Makes Spark sessions that start fast, keep quiet and suit a job of texts. */
public final class Sessions {

  private static final String LOCAL = "local[*]";

  private static final long SMALL = 4 << 20;

  private Sessions() {}

  /**
   * @param master null for what spark-submit says, or all cores of this machine
   */
  public static SparkSession open(@Nullable String master) {
    SparkConf conf = new SparkConf();
    if (master != null) {
      conf.setMaster(master);
    }
    conf.setIfMissing("spark.master", LOCAL);
    conf.setIfMissing("spark.app.name", "demarche");
    conf.setIfMissing("spark.ui.enabled", "false");
    conf.setIfMissing("spark.ui.showConsoleProgress", "false");
    // Spark describes each plan for its UI, by default at length.
    conf.setIfMissing("spark.sql.ui.explainMode", "simple");
    conf.setIfMissing("spark.sql.session.timeZone", "UTC");
    conf.setIfMissing("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
    // Spark NLP distributes every exported model as "model.onnx"; a second one takes its place.
    conf.setIfMissing("spark.files.overwrite", "true");
    if (conf.get("spark.master").startsWith("local")) {
      conf.setIfMissing("spark.driver.host", "127.0.0.1");
      conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
      // Two hundred, Spark's default, are for a cluster.
      conf.setIfMissing("spark.sql.shuffle.partitions", "8");
    }
    return SparkSession.builder().config(conf).getOrCreate();
  }

  /**
   * Suits a session to what a job reads: over a few megabytes, compiling a query or planning it
   * anew after each of its steps costs more than running it, and so does sharing it out.
   *
   * @param bytes that will be read
   * @param tasks in how many to share the work out; 0 where that may depend on the bytes
   */
  static void suit(SparkSession spark, long bytes, int tasks) {
    boolean small = bytes < SMALL;
    if (small) {
      spark.conf().set("spark.sql.codegen.wholeStage", false);
      spark.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
    }
    if (tasks > 0) {
      spark.conf().set("spark.sql.shuffle.partitions", tasks);
    } else if (small) {
      spark.conf().set("spark.sql.adaptive.enabled", false);
      spark.conf().set("spark.sql.shuffle.partitions", 1);
      spark.conf().set("spark.sql.files.minPartitionNum", 1);
    }
  }
}
