package org.demarche.spark.table;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The Spark schema of a record of texts, numbers, flags, records and lists, with snake_case names.
 */
public final class RowSchema {

  private static final PropertyNamingStrategies.SnakeCaseStrategy NAMES =
      new PropertyNamingStrategies.SnakeCaseStrategy();

  private RowSchema() {}

  /**
   * @throws IllegalArgumentException if the record holds anything else
   */
  public static StructType of(Class<? extends Record> record) {
    StructType schema = new StructType();
    for (RecordComponent component : record.getRecordComponents()) {
      schema = schema.add(NAMES.translate(component.getName()), type(component.getGenericType()));
    }
    return schema;
  }

  private static DataType type(Type type) {
    if (type == String.class) {
      return DataTypes.StringType;
    }
    if (type == int.class) {
      return DataTypes.IntegerType;
    }
    if (type == double.class) {
      return DataTypes.DoubleType;
    }
    if (type == boolean.class) {
      return DataTypes.BooleanType;
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return DataTypes.createArrayType(type(list.getActualTypeArguments()[0]));
    }
    if (type instanceof Class<?> nested && nested.isRecord()) {
      return of(nested.asSubclass(Record.class));
    }
    throw new IllegalArgumentException("no column type for " + type);
  }
}
