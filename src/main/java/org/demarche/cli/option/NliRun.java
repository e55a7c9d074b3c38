package org.demarche.cli.option;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.demarche.codebook.Codebook;
import org.demarche.coding.Engine;
import org.demarche.coding.NliEngine;
import org.demarche.coding.RulesEngine;
import org.demarche.spark.job.Sessions;
import org.demarche.spark.nli.ModelLoader;

/** What needs Spark to load a model, apart, so that the other engines load none of it. */
final class NliRun {

  private NliRun() {}

  /** An engine in this process; its session ends with the process. */
  static Engine open(Codebook codebook, Path folder) {
    SparkSession spark = Sessions.open("local[1]");
    spark.sparkContext().setLogLevel("ERROR");
    return new NliEngine(codebook, ModelLoader.load(spark, folder), new RulesEngine(codebook));
  }
}
