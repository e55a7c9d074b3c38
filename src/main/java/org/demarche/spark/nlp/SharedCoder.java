package org.demarche.spark.nlp;

import java.io.Serializable;
import org.demarche.coding.Coder;
import org.jspecify.annotations.Nullable;

/**
 * A coder that is broadcast as its codebook's text and opened once in each executor, where all
 * tasks share it.
 */
final class SharedCoder implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String codebook;
  private transient volatile @Nullable Coder coder;

  SharedCoder(String codebook) {
    this.codebook = codebook;
  }

  Coder get() {
    Coder opened = coder;
    if (opened == null) {
      synchronized (this) {
        opened = coder;
        if (opened == null) {
          opened = new Coder(CodebookParam.read(codebook).open());
          coder = opened;
        }
      }
    }
    return opened;
  }
}
