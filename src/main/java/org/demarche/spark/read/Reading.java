package org.demarche.spark.read;

import java.io.IOException;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.util.SerializableConfiguration;
import org.demarche.input.Item;
import org.demarche.input.Items;
import org.demarche.input.Metadata;
import org.demarche.input.RejectReason;
import org.demarche.input.RejectedException;
import org.demarche.input.format.Formats;
import org.demarche.input.language.Languages;
import org.demarche.input.path.PathPattern;
import org.jspecify.annotations.Nullable;

/** All that tasks need to read files; broadcast, so that those of one executor share it. */
final class Reading implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ReadOptions options;
  private final SerializableConfiguration hadoop;
  private final Languages languages = new Languages();
  private transient volatile @Nullable Formats formats;

  Reading(ReadOptions options, Configuration hadoop) {
    this.options = options;
    this.hadoop = new SerializableConfiguration(hadoop);
  }

  /**
   * Opens a file.
   *
   * @throws RejectedException if nothing can come out of it
   */
  Items open(InputFile file) throws IOException {
    if (file.refused() != null) {
      throw new RejectedException(file.refused(), file.refused().meaning());
    }
    if (file.length() == 0) {
      throw new RejectedException(RejectReason.EMPTY, "The file has no bytes.");
    }
    PackedSource source = PackedSource.of(file, options.limit(), hadoop.value());
    if (ParquetItems.reads(source.name())) {
      return ParquetItems.open(source, options.columns());
    }
    org.demarche.input.Format format = formats().of(source.name());
    if (format == null) {
      throw new RejectedException(
          RejectReason.UNKNOWN_FORMAT,
          "Known are .parquet, %s, also compressed as .gz, .bz2 or .zst."
              .formatted(formats().endings()));
    }
    return format.open(source);
  }

  /** What the file's path tells of the articles in it. */
  Metadata outside(InputFile file) {
    String path = Compression.of(file.uri()).inner(file.uri());
    for (PathPattern pattern : options.paths()) {
      Metadata found = pattern.read(path);
      if (!found.values().isEmpty()) {
        return found;
      }
    }
    return Metadata.NONE;
  }

  /** The article with its language, or a reject. */
  Item check(Item.Found found) {
    if (found.text().length() > options.limit()) {
      return RejectedException.tooLarge(options.limit()).at(found.record());
    }
    return options.anyLanguage() ? found : languages.check(found);
  }

  boolean strict() {
    return options.strict();
  }

  private Formats formats() {
    Formats opened = formats;
    if (opened == null) {
      opened = new Formats(options.columns());
      formats = opened;
    }
    return opened;
  }
}
