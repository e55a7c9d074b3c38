package org.demarche.spark.read;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.demarche.input.column.Columns;
import org.demarche.input.path.PathPattern;

/**
 * How inputs are read.
 *
 * @param limit of one article, in bytes
 * @param seconds that coding one article may take
 * @param columns which columns of tables hold what
 * @param paths what paths tell; the first that fits holds
 * @param anyLanguage whether texts in other languages than English are taken
 * @param followLinks whether symbolic links are followed that lead out of a folder
 * @param strict whether the first reject stops everything
 */
public record ReadOptions(
    int limit,
    int seconds,
    Columns columns,
    List<PathPattern> paths,
    boolean anyLanguage,
    boolean followLinks,
    boolean strict)
    implements Serializable {

  /** Of one article, where the user says nothing else: 16 MiB, some three million words. */
  public static final int LIMIT = 16 << 20;

  /** Of one article, likewise; a thousand times what a long one takes. */
  public static final int SECONDS = 60;

  /** Where the user says nothing. */
  public static final ReadOptions USUAL =
      new ReadOptions(LIMIT, SECONDS, Columns.USUAL, List.of(), false, false, false);

  public ReadOptions {
    Objects.requireNonNull(columns, "columns");
    paths = List.copyOf(paths);
    if (limit < 1 || seconds < 1) {
      throw new IllegalArgumentException("limit " + limit + ", seconds " + seconds);
    }
  }
}
