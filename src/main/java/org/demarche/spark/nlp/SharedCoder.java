package org.demarche.spark.nlp;

import java.io.Serializable;
import org.demarche.codebook.Codebook;
import org.demarche.coding.Coder;
import org.demarche.coding.ModelEngine;
import org.jspecify.annotations.Nullable;

/**
 * A coder that is broadcast as its codebook's text and opened once in each executor, where all
 * tasks share it.
 */
final class SharedCoder implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String codebook;
  private final String models;
  private transient volatile @Nullable Coder coder;

  SharedCoder(String codebook, String models) {
    this.codebook = codebook;
    this.models = models;
  }

  Coder get() {
    Coder opened = coder;
    if (opened == null) {
      synchronized (this) {
        opened = coder;
        if (opened == null) {
          Codebook read = CodebookParam.read(codebook).open();
          opened = new Coder(read, ModelEngine.of(read, ModelsParam.read(models)));
          coder = opened;
        }
      }
    }
    return opened;
  }
}
