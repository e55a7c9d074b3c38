package org.demarche.cli.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.ExitCode;
import org.demarche.codebook.CodebookFiles;
import org.demarche.spark.nlp.CodebookParam;
import org.demarche.spark.output.OutputFolder;
import org.demarche.spark.parquet.StoredTable;

/**
 * A folder that {@code analyze} wrote.
 *
 * @param given as the user typed it
 * @param manifest what was read, by which codebook
 */
public record Output(String given, Path folder, Configuration hadoop, JsonNode manifest) {

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
      if (!files.exists(new Path(folder, OutputFolder.MANIFEST))) {
        throw new CommandException(
            ExitCode.NO_INPUT,
            files.exists(folder)
                ? given
                    + " is not an output of Demarche: there is no "
                    + OutputFolder.MANIFEST
                    + " in it."
                : "no such folder: "
                    + given
                    + ". Make one with: demarche analyze ... --out "
                    + given);
      }
      try (InputStream in = files.open(new Path(folder, OutputFolder.MANIFEST))) {
        return new Output(given, folder, hadoop, new ObjectMapper().readTree(in));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new CommandException(
          ExitCode.NO_INPUT, "cannot read " + given + ": " + e.getMessage(), e);
    }
  }

  /**
   * The files of the codebook that coded it.
   *
   * @throws CommandException if it does not keep them, being of an older version
   */
  public CodebookFiles codebook() {
    Path file = new Path(folder, OutputFolder.CODEBOOK);
    try {
      if (!files().exists(file)) {
        throw new CommandException(
            ExitCode.USAGE, given + " does not keep its codebook; name it with --codebook.");
      }
      try (InputStream in = files().open(file)) {
        return CodebookParam.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new CommandException(
          ExitCode.BAD_INPUT, "cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  public StoredTable table(String name) {
    return new StoredTable(new Path(folder, name), hadoop);
  }

  public FileSystem files() throws IOException {
    return folder.getFileSystem(hadoop);
  }
}
