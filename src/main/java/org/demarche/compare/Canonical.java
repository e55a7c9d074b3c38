package org.demarche.compare;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The one order in which sums are formed, so that a shuffled input gives the same last digit. */
final class Canonical {

  private static final Comparator<Utterance> ORDER =
      Comparator.comparing(Utterance::speaker)
          .thenComparing(Utterance::cluster)
          .thenComparing(Utterance::statement);

  private Canonical() {}

  static List<Utterance> order(Collection<Utterance> utterances) {
    return utterances.stream().sorted(ORDER).toList();
  }
}
