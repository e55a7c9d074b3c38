package org.demarche.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the tables say, as far as the report tells it.
 *
 * @param codebook name and version of what coded
 * @param speakers by id; those shown, those who say most first
 * @param issues by id; those spoken of most first
 * @param frames by id; those most used first
 * @param stands a speaker on an issue; {@code timeline} by period as well
 * @param periods that the timeline is cut into
 * @param blocs governments with all who speak for them, who say most first
 * @param gaps between two speakers; {@code blocGaps} between two blocs
 * @param frameGaps between two speakers
 * @param shares of frames by speaker; {@code voices} of speakers by outlet
 * @param same statements that most outlets print first
 * @param groups of quotes by their id, which the page gives them
 */
public record ReportData(
    String codebook,
    Overview overview,
    Map<String, Code> speakers,
    Map<String, Code> issues,
    Map<String, Code> frames,
    List<Stand> stands,
    List<Stand> timeline,
    Periods periods,
    List<Bloc> blocs,
    List<Gap> gaps,
    List<Gap> blocGaps,
    List<FrameGap> frameGaps,
    List<Share> shares,
    List<Share> voices,
    List<WordScore> words,
    List<SameStatement> same,
    Map<String, QuoteGroup> groups) {

  /** The name of a speaker. */
  public String name(String speaker) {
    return nameOr(speakers.get(speaker), speaker);
  }

  private static String nameOr(@Nullable Code code, String id) {
    return code == null ? id : code.name();
  }

  /** The name of an issue. */
  public String issue(String id) {
    return nameOr(issues.get(id), id);
  }
}
