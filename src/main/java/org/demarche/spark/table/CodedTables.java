package org.demarche.spark.table;

import java.util.List;

/** The tables of what was read and coded. */
public final class CodedTables {

  /** In the order of writing: each may read those before it. */
  public static final List<Table> ALL =
      List.of(
          new DocumentsTable(),
          new RejectsTable(),
          new StatementsTable(),
          new AttributionsTable(),
          new SpeakersTable(),
          new StancesTable(),
          new FramesTable(),
          new EvidenceTable());

  private CodedTables() {}
}
