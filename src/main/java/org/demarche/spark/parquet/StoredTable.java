package org.demarche.spark.parquet;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * A folder of Parquet files that together are a table.
 *
 * @param folder on any file system that Hadoop knows
 */
public record StoredTable(Path folder, Configuration hadoop) {

  public String name() {
    return folder.getName();
  }

  public boolean exists() {
    try {
      return !files().isEmpty();
    } catch (TableException e) {
      return false;
    }
  }

  /** Whether its first file has that column. */
  public boolean has(String column) {
    return schema(files().get(0)).containsField(column);
  }

  /** The names of its columns, in their order. */
  public List<String> columns() {
    return schema(files().get(0)).getFields().stream().map(Type::getName).toList();
  }

  /**
   * Hands over every row, file by file.
   *
   * @param columns to read; those that the table does not have are NULL. All where none is named.
   * @throws TableException if there is no such table or it cannot be read
   */
  public void read(Consumer<StoredRow> each, String... columns) {
    for (Path file : files()) {
      try (ParquetReader<Group> reader = reader(file, List.of(columns))) {
        for (Group group = reader.read(); group != null; group = reader.read()) {
          each.accept(new StoredRow(group));
        }
      } catch (IOException e) {
        throw new TableException("cannot read " + file + ": " + e.getMessage(), e);
      }
    }
  }

  private ParquetReader<Group> reader(Path file, List<String> columns) throws IOException {
    Configuration conf = new Configuration(hadoop);
    if (!columns.isEmpty()) {
      MessageType all = schema(file);
      List<Type> wanted = columns.stream().filter(all::containsField).map(all::getType).toList();
      conf.set(ReadSupport.PARQUET_READ_SCHEMA, new MessageType(all.getName(), wanted).toString());
    }
    return ParquetReader.builder(new GroupReadSupport(), file).withConf(conf).build();
  }

  MessageType schema(Path file) {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(file, hadoop))) {
      return reader.getFileMetaData().getSchema();
    } catch (IOException | RuntimeException e) {
      throw new TableException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** Its files, by name. */
  List<Path> files() {
    List<Path> files = new ArrayList<>();
    try {
      FileSystem system = folder.getFileSystem(hadoop);
      for (FileStatus status : system.listStatus(folder)) {
        if (status.getPath().getName().endsWith(".parquet")) {
          files.add(status.getPath());
        }
      }
    } catch (FileNotFoundException e) {
      throw new TableException("there is no table \"" + name() + "\" in " + folder.getParent(), e);
    } catch (IOException e) {
      throw new TableException("cannot read " + folder + ": " + e.getMessage(), e);
    }
    if (files.isEmpty()) {
      throw new TableException("no Parquet file in " + folder);
    }
    Path[] sorted = files.toArray(Path[]::new);
    Arrays.sort(sorted);
    return List.of(sorted);
  }
}
