package org.demarche.spark.job;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.demarche.spark.table.Sources;

/** A file that is made from the finished tables, such as the report. */
public interface OutputFile {

  /** In their order. */
  List<OutputFile> ALL = List.of(new ReportFile());

  /** Its name in the output folder. */
  String name();

  /**
   * Writes it.
   *
   * @param tables folders that together hold every table; the first that has one counts
   * @param sources what they were made from
   */
  void write(List<Path> tables, Sources sources, OutputStream out) throws IOException;
}
