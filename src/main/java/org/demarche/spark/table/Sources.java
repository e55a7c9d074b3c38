package org.demarche.spark.table;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.demarche.codebook.Codebook;
import org.demarche.compare.Comparison;
import org.demarche.spark.cluster.Versions;

/** What tables are made from: the coded articles, and the tables that were written before. */
public interface Sources {

  SparkSession spark();

  /**
   * A row an article: the columns of {@link org.demarche.spark.read.ArticleReader#SCHEMA}, {@code
   * sources}, {@code n_sentences}, {@code n_statements} and {@code statements}, an array of {@link
   * org.demarche.spark.row.StatementRow}.
   */
  Dataset<Row> articles();

  /** A row a reject: {@code source_uri, record, reason, message, sample}. */
  Dataset<Row> rejects();

  /**
   * A table that stands before this one in the order of writing.
   *
   * @throws IllegalArgumentException if it does not
   */
  Dataset<Row> table(String name);

  /** What coded the articles. */
  Codebook codebook();

  /** The versions of statements and articles in the whole corpus; found once. */
  Versions versions();

  /** What the comparison tables compare; read once. */
  Comparison comparison();

  /** A row a statement: the article's columns, and the statement as {@code s}. */
  default Dataset<Row> statements() {
    return articles()
        .selectExpr("doc_id", "published_on", "outlet", "text", "explode(statements) AS s");
  }
}
