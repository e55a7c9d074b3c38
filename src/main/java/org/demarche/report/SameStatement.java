package org.demarche.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement as several outlets print it.
 *
 * @param speaker name, or null
 * @param versions the fullest first
 */
public record SameStatement(
    String id, @Nullable String speaker, int outlets, List<Version> versions) {

  /**
   * One outlet's version.
   *
   * @param relation "fullest", "verbatim", "truncated" or "paraphrase"
   * @param pieces the version's words; of a truncated one the fullest version's, with what is
   *     missing marked
   * @param condition the words of the dropped condition
   * @param doubt whether the cue is one of doubt
   */
  public record Version(
      @Nullable String outlet,
      @Nullable String date,
      String relation,
      List<Piece> pieces,
      boolean conditionDropped,
      @Nullable String condition,
      @Nullable String cue,
      boolean cueChanged,
      boolean doubt) {

    public Version {
      pieces = List.copyOf(pieces);
    }
  }

  public SameStatement {
    versions = List.copyOf(versions);
  }
}
