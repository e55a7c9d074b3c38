package org.demarche.compare.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.demarche.compare.Utterance;

/** The one order in which sums are formed, so that a shuffled input gives the same last digit. */
public final class Canonical {

  private static final Comparator<Utterance> ORDER =
      Comparator.comparing(Utterance::speaker)
          .thenComparing(Utterance::cluster)
          .thenComparing(Utterance::statement);

  private Canonical() {}

  public static List<Utterance> order(Collection<Utterance> utterances) {
    return utterances.stream().sorted(ORDER).toList();
  }
}
