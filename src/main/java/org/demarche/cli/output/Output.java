package org.demarche.cli.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.ExitCode;
import org.demarche.spark.output.OutputFolder;
import org.demarche.spark.parquet.StoredTable;

/**
 * A folder that {@code analyze} wrote.
 *
 * @param given as the user typed it
 * @param manifest what was read, by which codebook
 */
public record Output(String given, Path folder, Configuration hadoop, JsonNode manifest) {

  private static final String MANIFEST = "_manifest.json";

  public Output {
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(manifest, "manifest");
  }

  /**
   * @throws CommandException if there is no such folder or it is no output
   */
  public static Output open(String given) {
    Configuration hadoop = new Configuration();
    try {
      Path folder = new Path(given);
      FileSystem files = folder.getFileSystem(hadoop);
      OutputFolder.settle(folder, hadoop);
      if (!files.exists(new Path(folder, MANIFEST))) {
        throw new CommandException(
            ExitCode.NO_INPUT,
            files.exists(folder)
                ? given + " is not an output of Demarche: there is no " + MANIFEST + " in it."
                : "no such folder: "
                    + given
                    + ". Make one with: demarche analyze ... --out "
                    + given);
      }
      try (InputStream in = files.open(new Path(folder, MANIFEST))) {
        return new Output(given, folder, hadoop, new ObjectMapper().readTree(in));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new CommandException(
          ExitCode.NO_INPUT, "cannot read " + given + ": " + e.getMessage(), e);
    }
  }

  public StoredTable table(String name) {
    return new StoredTable(new Path(folder, name), hadoop);
  }

  public FileSystem files() throws IOException {
    return folder.getFileSystem(hadoop);
  }
}
