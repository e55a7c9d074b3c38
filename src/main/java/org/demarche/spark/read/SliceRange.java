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

  String identity() {
    return String.join(
        "\t",
        file.path(),
        file.uri(),
        Long.toString(file.length()),
        Long.toString(file.modified()),
        Long.toString(begin),
        Long.toString(end));
  }
}
