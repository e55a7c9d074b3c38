package org.demarche.spark.read;

import java.io.Serializable;

/**
 * What one task reads of a file.
 *
 * @param begin first byte
 * @param end one past the last byte
 */
record SliceRange(InputFile file, long begin, long end) implements Serializable {

  static SliceRange whole(InputFile file) {
    return new SliceRange(file, 0, file.length());
  }

  long length() {
    return end - begin;
  }
}
