package org.demarche.spark.compare;

import java.util.List;
import org.demarche.spark.table.Table;

/** The tables in which speakers and outlets are compared. */
public final class ComparisonTables {

  /** In the order of writing: each may read those before it, and all of the coded ones. */
  public static final List<Table> ALL =
      List.of(
          new CodesTable(),
          new QuoteVariantsTable(),
          new StatementClustersTable(),
          SpeakerIssueTable.own(),
          new RollUpMembersTable(),
          SpeakerIssueTable.rolledUp(),
          new SpeakerFrameTable(),
          new OutletSpeakerTable(),
          new TimelineTable(),
          DivergenceTable.own(),
          DivergenceTable.rolledUp(),
          new DistinctiveWordsTable(),
          new NetworkNodesTable(),
          new NetworkEdgesTable());

  private ComparisonTables() {}
}
