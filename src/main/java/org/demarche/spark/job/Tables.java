package org.demarche.spark.job;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.spark.compare.ComparisonTables;
import org.demarche.spark.table.CodedTables;
import org.demarche.spark.table.Table;

/** The output's tables. */
public final class Tables {

  /** In the order of writing: each may read those before it. */
  public static final List<Table> ALL =
      Stream.concat(CodedTables.ALL.stream(), ComparisonTables.ALL.stream()).toList();

  private Tables() {}
}
