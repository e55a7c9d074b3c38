package org.demarche.report;

import java.util.List;
import java.util.Map;

/**
 * What the tables say, as far as the report tells it.
 *
 * @param codebook name and version of what coded
 * @param speakers by id; those shown, those who say most first
 * @param issues by id; those spoken of most first
 * @param frames by id; those most used first
 * @param stands a speaker on an issue; {@code timeline} by period as well
 * @param gaps the largest first
 * @param shares of frames by speaker; {@code voices} of speakers by outlet
 * @param same statements that most outlets print first
 * @param groups of quotes by their id; see {@link Anchors}
 */
public record ReportData(
    String codebook,
    Overview overview,
    Map<String, Code> speakers,
    Map<String, Code> issues,
    Map<String, Code> frames,
    List<Stand> stands,
    List<Stand> timeline,
    List<Gap> gaps,
    List<Share> shares,
    List<Share> voices,
    List<WordScore> words,
    List<SameStatement> same,
    Map<String, QuoteGroup> groups) {}
