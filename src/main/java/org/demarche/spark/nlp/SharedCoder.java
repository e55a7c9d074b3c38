package org.demarche.spark.nlp;

import java.io.Serializable;
import org.demarche.codebook.Codebook;
import org.demarche.coding.Coder;
import org.demarche.coding.Engine;
import org.demarche.coding.ModelEngine;
import org.demarche.coding.NliEngine;
import org.demarche.nli.Entailment;
import org.jspecify.annotations.Nullable;

/**
 * A coder that is broadcast as its codebook's text and opened once in each executor, where all
 * tasks share it.
 */
final class SharedCoder implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String codebook;
  private final String models;
  private final @Nullable Entailment entailment;
  private transient volatile @Nullable Coder coder;

  /**
   * @param entailment serializable, or null
   */
  SharedCoder(String codebook, String models, @Nullable Entailment entailment) {
    this.codebook = codebook;
    this.models = models;
    this.entailment = entailment;
  }

  Coder get() {
    Coder opened = coder;
    if (opened == null) {
      synchronized (this) {
        opened = coder;
        if (opened == null) {
          Codebook read = CodebookParam.read(codebook).open();
          Engine engine = ModelEngine.of(read, ModelsParam.read(models));
          opened =
              new Coder(
                  read, entailment == null ? engine : new NliEngine(read, entailment, engine));
          coder = opened;
        }
      }
    }
    return opened;
  }
}
