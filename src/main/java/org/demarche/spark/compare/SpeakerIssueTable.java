package org.demarche.spark.compare;

import static org.demarche.spark.table.Types.STRING;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.demarche.compare.Comparison;
import org.demarche.compare.Utterance;
import org.demarche.compare.cell.SpeakerIssue;
import org.demarche.spark.table.Column;
import org.demarche.spark.table.Sources;

/** Where each speaker stands, by itself or together with all who speak for it. */
public final class SpeakerIssueTable extends MadeTable {

  private final String name;
  private final String note;
  private final Function<Comparison, Collection<Utterance>> utterances;

  private SpeakerIssueTable(
      String name, String note, Function<Comparison, Collection<Utterance>> utterances) {
    this.name = name;
    this.note = note;
    this.utterances = utterances;
  }

  /** A speaker by itself. */
  public static SpeakerIssueTable own() {
    return new SpeakerIssueTable("speaker_issue", "a speaker x an issue", Comparison::utterances);
  }

  /** An office or government with all who speak for it, by the codebook's parents and offices. */
  public static SpeakerIssueTable rolledUp() {
    return new SpeakerIssueTable(
        "rollup_issue",
        "an office or government, with all who speak for it (see rollup_members), x an issue",
        comparison -> comparison.rollUp().utterances());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String note() {
    return note;
  }

  @Override
  public List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("speaker_id", STRING, "See speakers."));
    columns.add(Column.of("issue_id", STRING, "The codebook's issue."));
    columns.addAll(StanceColumns.columns());
    return columns;
  }

  @Override
  Stream<Row> made(Sources sources) {
    Comparison comparison = sources.comparison();
    return SpeakerIssue.compare(utterances.apply(comparison), comparison.settings()).stream()
        .map(
            stance -> {
              RowBuilder row = new RowBuilder().add(stance.speaker(), stance.issue());
              StanceColumns.add(row, stance);
              return row.row();
            });
  }
}
