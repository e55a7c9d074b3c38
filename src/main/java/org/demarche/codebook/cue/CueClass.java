package org.demarche.codebook.cue;

/** What the one who reports lets shine through about the content's truth. */
public enum CueClass {
  NEUTRAL,
  /** Takes it to be true: "pointed out", "admitted". */
  ENDORSING,
  /** Keeps away from it: "claimed", "alleged". */
  DISTANCING
}
