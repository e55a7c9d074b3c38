package org.demarche.spark.compare;

import static org.demarche.spark.table.Types.DOUBLE;
import static org.demarche.spark.table.Types.LONG;
import static org.demarche.spark.table.Types.STRING;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.demarche.compare.Comparison;
import org.demarche.compare.cell.OutletSpeaker;
import org.demarche.compare.stat.Estimate;
import org.demarche.spark.table.Column;
import org.demarche.spark.table.Sources;
import org.jspecify.annotations.Nullable;

/** Whom each outlet lets speak, and how. */
public final class OutletSpeakerTable extends MadeTable {

  @Override
  public String name() {
    return "outlet_speaker";
  }

  @Override
  public String note() {
    return "an outlet x a speaker";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.of("outlet", STRING, "See documents."),
        Column.of("speaker_id", STRING, "See speakers."),
        Column.of("n_statements", LONG, "The speaker's statements that the outlet prints."),
        Column.of("n_documents", LONG, "Articles that they stand in."),
        Column.of("share_of_voice", DOUBLE, "Of all statements of the outlet, the speaker's."),
        Column.of("share_of_voice_low", DOUBLE, "Lower end of its 95 % interval."),
        Column.of("share_of_voice_high", DOUBLE, "Upper end."),
        Column.of("direct_share", DOUBLE, "Of the speaker's, those quoted in whole or part."),
        Column.of("direct_share_low", DOUBLE, "Lower end of its 95 % interval."),
        Column.of("direct_share_high", DOUBLE, "Upper end."),
        Column.of("distancing_share", DOUBLE, "Of the speaker's, those with a cue of doubt."),
        Column.of("distancing_share_low", DOUBLE, "Lower end of its 95 % interval."),
        Column.of("distancing_share_high", DOUBLE, "Upper end."),
        Cells.SUPPRESSED);
  }

  @Override
  Stream<Row> made(Sources sources) {
    Comparison comparison = sources.comparison();
    return OutletSpeaker.compare(comparison.utterances(), comparison.settings()).stream()
        .map(
            pair -> {
              RowBuilder row =
                  new RowBuilder()
                      .add(pair.outlet(), pair.speaker())
                      .add((long) pair.statements(), (long) pair.documents());
              share(row, pair.voice());
              share(row, pair.direct());
              share(row, pair.distancing());
              return row.add(pair.suppressed()).row();
            });
  }

  private static void share(RowBuilder row, @Nullable Estimate share) {
    row.add(Cells.value(share), Cells.low(share), Cells.high(share));
  }
}
