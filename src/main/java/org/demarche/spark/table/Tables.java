package org.demarche.spark.table;

import java.util.List;

/** The output's tables. */
public final class Tables {

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
          new EvidenceTable(),
          new SpeakerIssueTable(),
          new SpeakerFrameTable());

  private Tables() {}
}
