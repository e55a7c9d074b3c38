package org.demarche.spark.job;

import org.apache.spark.sql.Row;
import org.demarche.spark.table.Sources;

/**
 * A run that added to an output.
 *
 * @param files that it was given
 * @param inputsHash of what was in them
 */
record Appended(String command, long files, String inputsHash) {

  /**
   * What an output holds of its inputs.
   *
   * @param files from which anything came
   * @param articles found in them, those that came again included
   */
  record Counts(long files, long articles) {}

  /** From the tables that have been written. */
  static Counts read(Sources sources) {
    Row files =
        sources
            .table("documents")
            .selectExpr("explode(sources) AS file")
            .union(sources.table("rejects").select("source_uri"))
            .selectExpr("count(DISTINCT file)")
            .first();
    Row articles = sources.table("documents").selectExpr("coalesce(sum(size(sources)), 0)").first();
    return new Counts(files.getLong(0), articles.getLong(0));
  }
}
