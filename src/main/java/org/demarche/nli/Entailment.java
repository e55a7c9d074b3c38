package org.demarche.nli;

import java.util.List;

/** A model of natural language inference. Used by many threads at once. */
public interface Entailment {

  /** How tables name it: "nli-" and a short hash of the model. */
  String name();

  /**
   * How surely a text entails each hypothesis rather than contradicts it.
   *
   * @return probabilities in [0,1], in the order of the hypotheses
   * @throws NliException if the model cannot be run
   */
  List<Double> judge(String text, List<String> hypotheses);
}
