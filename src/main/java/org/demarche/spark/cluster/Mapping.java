package org.demarche.spark.cluster;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A map as rows, to join with. */
final class Mapping {

  private Mapping() {}

  static Dataset<Row> of(
      SparkSession spark, Map<String, String> map, String keyName, String valueName) {
    List<Row> rows =
        map.entrySet().stream()
            .map(entry -> RowFactory.create(entry.getKey(), entry.getValue()))
            .toList();
    return spark.createDataFrame(
        rows,
        new StructType().add(keyName, DataTypes.StringType).add(valueName, DataTypes.StringType));
  }
}
