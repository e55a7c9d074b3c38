package org.demarche.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One speaker's part in one statement of one document: what every comparison is made from.
 *
 * @param statement its id
 * @param speaker id of the speaker; a joint statement gives an utterance for each
 * @param share of the statement: 1, or 1/n for each of n joint speakers
 * @param cluster the same for all that print the same statement; it is counted once
 * @param story the same for all clusters that come from one event of reporting; stories, not
 *     statements, are what is resampled
 * @param document that prints it
 * @param outlet of the document
 * @param date it was published
 * @param direct whether it is quoted in the speaker's words, wholly or in part
 * @param distanced whether the cue distances the outlet from it ("claimed")
 * @param positions one for each issue that it speaks of
 * @param frames ids of the frames that it is put in
 */
public record Utterance(
    String statement,
    String speaker,
    double share,
    String cluster,
    String story,
    String document,
    @Nullable String outlet,
    @Nullable LocalDate date,
    boolean direct,
    boolean distanced,
    List<Position> positions,
    List<String> frames) {

  public Utterance {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(cluster, "cluster");
    Objects.requireNonNull(story, "story");
    Objects.requireNonNull(document, "document");
    positions = List.copyOf(positions);
    frames = List.copyOf(frames);
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException("share " + share);
    }
  }

  /** The same, said by another: by the government that an envoy speaks for. */
  Utterance by(String other) {
    return new Utterance(
        statement, other, share, cluster, story, document, outlet, date, direct, distanced,
        positions, frames);
  }
}
