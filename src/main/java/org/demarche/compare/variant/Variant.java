package org.demarche.compare.variant;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.demarche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A version beside the fullest one of its cluster.
 *
 * @param reference the fullest version; for that one, itself
 * @param dropped the stretches of the reference's content that the version leaves out, where it is
 *     {@link Relation#TRUNCATED}
 * @param condition what the statement hangs on, where this version does not give it
 * @param cueChanged whether its cue takes another distance than the reference's
 */
public record Variant(
    Version version,
    Version reference,
    Relation relation,
    List<Span> dropped,
    @Nullable String condition,
    boolean cueChanged) {

  public Variant {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(relation, "relation");
    dropped = List.copyOf(dropped);
  }

  /** Whether the statement hangs on a condition that this version does not give. */
  public boolean conditionDropped() {
    return condition != null;
  }

  /** The words left out, stretches set apart by an ellipsis; "" where there are none. */
  public String droppedText() {
    return dropped.stream()
        .map(span -> span.of(reference.content()))
        .collect(Collectors.joining(" … "));
  }
}
