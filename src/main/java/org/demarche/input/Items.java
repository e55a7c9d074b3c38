package org.demarche.input;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The items of one file, one after the other. Whoever reads them must be ready for any exception:
 * it ends the file, and what came before holds.
 */
public interface Items extends Closeable {

  /**
   * The next one, or null after the last.
   *
   * @throws RejectedException if nothing more can be used
   */
  @Nullable Item next() throws IOException;

  @Override
  default void close() throws IOException {}

  /** A file that is one item. */
  static Items of(Item only) {
    return new Items() {
      private boolean given;

      @Override
      public @Nullable Item next() {
        Item item = given ? null : only;
        given = true;
        return item;
      }
    };
  }
}
