package org.demarche.spark.train;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A line to learn from.
 *
 * @param bucket of its text, so that a text never stands in two folds
 * @param wrong what is wrong with the line, or null
 */
record TrainingRow(
    long line, int bucket, @Nullable String label, List<String> features, @Nullable String wrong) {

  static final String LABEL = "label_text";
  static final String FEATURES = "words";
  static final String BUCKET = "bucket";

  static final StructType SCHEMA =
      new StructType()
          .add("line", DataTypes.LongType)
          .add(BUCKET, DataTypes.IntegerType)
          .add(LABEL, DataTypes.StringType)
          .add(FEATURES, DataTypes.createArrayType(DataTypes.StringType))
          .add("wrong", DataTypes.StringType);

  /** Buckets are many, so that any number of folds shares them out evenly. */
  private static final int BUCKETS = 10_000;

  static TrainingRow of(long line, String text, String label, List<String> features) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return new TrainingRow(line, (int) (crc.getValue() % BUCKETS), label, features, null);
  }

  static TrainingRow wrong(long line, String message) {
    return new TrainingRow(line, 0, null, List.of(), message);
  }

  Row row() {
    return RowFactory.create(line, bucket, label, features.toArray(), wrong);
  }
}
