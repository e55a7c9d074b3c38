package org.demarche.spark.job;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.demarche.spark.table.Sources;

/** A file that is made from the finished tables, such as the report. */
public interface OutputFile {

  /** In their order. */
  List<OutputFile> ALL = List.of();

  /** Its name in the output folder. */
  String name();

  /**
   * Writes it.
   *
   * @param sources with every table
   */
  void write(Sources sources, OutputStream out) throws IOException;
}
