package org.demarche.compare.variant;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One outlet's version of a statement.
 *
 * @param statement its id
 * @param content what was said, as printed
 * @param direct whether in the speaker's words, wholly or in part
 * @param condition the words of the condition it hangs on, where coding found one
 * @param cue the word that reports it, where there is one
 * @param cueClass neutral, endorsing or distancing
 * @param day of publication, as days since 1970-01-01
 */
public record Version(
    String statement,
    String content,
    boolean direct,
    @Nullable String condition,
    @Nullable String cue,
    String cueClass,
    int day) {

  public Version {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(cueClass, "cueClass");
  }
}
