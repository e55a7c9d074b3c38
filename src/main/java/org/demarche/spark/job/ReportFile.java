package org.demarche.spark.job;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.demarche.codebook.Codebook;
import org.demarche.spark.report.ReportReader;
import org.demarche.spark.report.Reports;
import org.demarche.spark.table.Sources;

/** The report. */
final class ReportFile implements OutputFile {

  @Override
  public String name() {
    return Reports.NAME;
  }

  @Override
  public void write(List<Path> tables, Sources sources, OutputStream out) throws IOException {
    Codebook codebook = sources.codebook();
    Reports.write(
        ReportReader.read(
            tables,
            sources.spark().sparkContext().hadoopConfiguration(),
            Reports.codebook(codebook.name(), codebook.version(), codebook.hash())),
        out);
  }
}
