package org.demarche.codebook.cue;

/** What the source does with the content. */
public enum Mode {
  SPEECH,
  WRITING,
  THOUGHT,
  INTENTION,
  FEELING
}
