package org.demarche.stance;

import java.util.List;
import java.util.Objects;
import org.demarche.codebook.Act;
import org.demarche.codebook.Illocution;
import org.demarche.codebook.Modality;
import org.demarche.text.Evidence;
import org.demarche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a statement does.
 *
 * @param negated whether a negation changed the act
 * @param condition the words of the condition it hangs on, or null
 * @param actor who does it, where the content names one other than the speaker
 * @param recipient whom it is done to
 * @param runnerUp the next best act, or null where nothing competed
 * @param confidence in [0,1]
 */
public record ActCoding(
    Act act,
    Illocution illocution,
    boolean negated,
    Modality modality,
    @Nullable Span condition,
    @Nullable Span actor,
    @Nullable Span recipient,
    @Nullable Act runnerUp,
    double confidence,
    List<Evidence> evidence) {

  public ActCoding {
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(illocution, "illocution");
    Objects.requireNonNull(modality, "modality");
    evidence = List.copyOf(evidence);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  public boolean conditional() {
    return condition != null;
  }
}
