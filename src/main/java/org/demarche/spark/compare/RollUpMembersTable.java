package org.demarche.spark.compare;

import static org.demarche.spark.table.Types.STRING;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.demarche.codebook.speakers.ListedSpeaker;
import org.demarche.codebook.speakers.Speakers;
import org.demarche.compare.RollUp;
import org.demarche.spark.table.Column;
import org.demarche.spark.table.Sources;

/** Who is counted in where offices and governments are compared with all who speak for them. */
public final class RollUpMembersTable extends MadeTable {

  @Override
  public String name() {
    return "rollup_members";
  }

  @Override
  public String note() {
    return "an office or government x one who speaks for it";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.of("speaker_id", STRING, "The office or government, as in rollup_issue."),
        Column.of("speaker_name", STRING, "Its name."),
        Column.of("parent_id", STRING, "What it is rolled up to itself, or NULL."),
        Column.of("member_id", STRING, "Who is counted in, itself too; see speakers."));
  }

  @Override
  Stream<Row> made(Sources sources) {
    Speakers speakers = sources.codebook().speakers();
    RollUp rollUp = sources.comparison().rollUp();
    return rollUp.members().entrySet().stream()
        .flatMap(
            head ->
                head.getValue().stream()
                    .map(
                        member ->
                            new RowBuilder()
                                .add(head.getKey(), name(speakers, head.getKey()))
                                .add(speakers.parent(head.getKey(), null), member)
                                .row()));
  }

  private static String name(Speakers speakers, String id) {
    ListedSpeaker listed = speakers.find(id);
    return listed == null ? id : listed.name();
  }
}
