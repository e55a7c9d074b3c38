package org.demarche.spark;

import org.apache.spark.sql.SparkSession;
import org.demarche.spark.job.Sessions;

/** The one Spark session of all integration tests; opened again if a command closed it. */
public final class SharedSpark {

  private SharedSpark() {}

  public static SparkSession get() {
    SparkSession spark = Sessions.open("local[2]");
    spark.sparkContext().setLogLevel("ERROR");
    return spark;
  }
}
